// oxlint-disable unicorn/consistent-function-scoping -- the browser receives one self-contained function
import type { Locator } from 'playwright/test'

/** A control, and the lowest contrast between its surroundings and the parts that show its state. */
export type Contrast = { control: string; ratio: number }

/**
 * Returns the contrast of each control with its surroundings, from the colours that the browser
 * computes (WCAG 1.4.11). For a switch, the track is compared with the page and the thumb with the
 * track; for any other control, the border, background or drawing that stands out most counts.
 */
export const contrastsOf = (controls: Locator): Promise<Contrast[]> =>
  controls.evaluateAll((elements) => {
    type Colour = readonly [number, number, number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const white: Colour = [255, 255, 255]

    /** Returns the colour that `css` paints over `background`. */
    const over = (css: string, background: Colour, opacity = 1): Colour => {
      if (!canvas) throw new Error('This browser has no canvas.')
      canvas.globalAlpha = 1
      canvas.fillStyle = `rgb(${background.join()})`
      canvas.fillRect(0, 0, 1, 1)
      canvas.globalAlpha = opacity
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [red, green, blue]
    }
    const ancestorsOf = (element: Element | null): Element[] =>
      element === null ? [] : [...ancestorsOf(element.parentElement), element]
    const backgroundOf = (element: Element | null) =>
      ancestorsOf(element).reduce(
        (background, one) => over(getComputedStyle(one).backgroundColor, background),
        white,
      )
    const opacityOf = (element: Element) =>
      ancestorsOf(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1)
    const luminance = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
        const share = byte / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ratioOf = (a: Colour, b: Colour) => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
      return (high + 0.05) / (low + 0.05)
    }

    /** Returns the colours of an element besides its text: border, background, drawing, handle. */
    const paintsOf = (element: Element): string[] => {
      const style = getComputedStyle(element)
      return [
        ...(Number.parseFloat(style.borderTopWidth) > 0 ? [style.borderTopColor] : []),
        style.backgroundColor,
        ...(element instanceof SVGElement ? [style.fill] : []),
        ...(element.matches('[type="range"]') ? [style.getPropertyValue('--ink')] : []),
      ]
    }
    const ratiosOn = (background: Colour, parts: readonly Element[]) =>
      parts.flatMap((part) =>
        paintsOf(part).map((css) => ratioOf(over(css, background, opacityOf(part)), background)),
      )
    /** Returns the elements that show a control: a field's outline or box, a radio's drawing. */
    const partsOf = (control: Element) => {
      const frame = control.parentElement
      const outline = frame?.querySelector(':scope > fieldset')
      if (frame && outline) return { root: frame, parts: [outline] }
      const isBoxed = control.matches('[type="text"], [role="combobox"], select')
      if (frame && isBoxed) return { root: frame, parts: [frame, control] }
      const isDrawnBeside = frame?.matches('span') === true && control.matches('input')
      return isDrawnBeside
        ? { root: frame, parts: [...frame.querySelectorAll('*')] }
        : { root: control, parts: [control] }
    }
    const switchRatio = (control: Element) => {
      const all = [...(control.parentElement?.parentElement?.querySelectorAll('span') ?? [])]
      const background = backgroundOf(control.parentElement?.parentElement?.parentElement ?? null)
      const isRound = (part: Element) => part.clientWidth === part.clientHeight
      const painted = all.filter((part) => !part.contains(control) && part.clientWidth > 0)
      const [thumb, track] = [painted.find(isRound), painted.find((part) => !isRound(part))]
      if (!thumb || !track) throw new Error('A switch has a thumb and a track.')
      const trackColour = over(
        getComputedStyle(track).backgroundColor,
        background,
        opacityOf(track),
      )
      const thumbColour = over(
        getComputedStyle(thumb).backgroundColor,
        trackColour,
        opacityOf(thumb),
      )
      // Where the thumb is larger than the track, its edge is seen against the page.
      const edge = Math.max(...ratiosOn(background, [thumb]))
      return Math.min(ratioOf(trackColour, background), ratioOf(thumbColour, trackColour), edge)
    }

    return elements.map((control) => {
      const { root, parts } = partsOf(control)
      const ratio =
        control.role === 'switch'
          ? switchRatio(control)
          : Math.max(...ratiosOn(backgroundOf(root.parentElement), parts))
      const label =
        control instanceof HTMLInputElement ? control.labels?.item(0)?.textContent : null
      return { control: control.ariaLabel ?? label ?? control.textContent, ratio }
    })
  })
