// oxlint-disable unicorn/consistent-function-scoping -- the browser gets one function with all that it calls
import type { Locator } from 'playwright/test'

/** A control, and the lowest contrast that what shows its shape or its state has to what is beside it. */
export type Contrast = { control: string; ratio: number }

/**
 * Returns how well each control of `controls` can be told from what is beside it, from the colours
 * that the browser computes (WCAG 1.4.11). A switch counts by its track beside the page and its
 * thumb on the track; any other control by the one border, ground or drawing that stands out most.
 */
export const contrastsOf = (controls: Locator): Promise<Contrast[]> =>
  controls.evaluateAll((elements) => {
    type Colour = readonly [number, number, number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const white: Colour = [255, 255, 255]

    /** The colour that `css` paints on `ground`. */
    const over = (css: string, ground: Colour, opacity = 1): Colour => {
      if (!canvas) throw new Error('This browser has no canvas.')
      canvas.globalAlpha = 1
      canvas.fillStyle = `rgb(${ground.join()})`
      canvas.fillRect(0, 0, 1, 1)
      canvas.globalAlpha = opacity
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [red, green, blue]
    }
    const around = (element: Element | null): Element[] =>
      element === null ? [] : [...around(element.parentElement), element]
    const groundOf = (element: Element | null) =>
      around(element).reduce(
        (ground, one) => over(getComputedStyle(one).backgroundColor, ground),
        white,
      )
    const opacityOf = (element: Element) =>
      around(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1)
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

    /** What an element paints besides its text: its border, its ground, a drawing, a handle. */
    const paintsOf = (element: Element): string[] => {
      const style = getComputedStyle(element)
      return [
        ...(Number.parseFloat(style.borderTopWidth) > 0 ? [style.borderTopColor] : []),
        style.backgroundColor,
        ...(element instanceof SVGElement ? [style.fill] : []),
        ...(element.matches('[type="range"]') ? [style.getPropertyValue('--ink')] : []),
      ]
    }
    const ratiosOn = (ground: Colour, parts: readonly Element[]) =>
      parts.flatMap((part) =>
        paintsOf(part).map((css) => ratioOf(over(css, ground, opacityOf(part)), ground)),
      )
    /** What shows a control: the outline around a field, the drawing in place of a radio button. */
    const partsOf = (control: Element) => {
      const frame = control.parentElement
      const outline = frame?.querySelector(':scope > fieldset')
      if (frame && outline) return { root: frame, parts: [outline] }
      const isDrawnBeside = frame?.matches('span') === true && control.matches('input')
      return isDrawnBeside
        ? { root: frame, parts: [...frame.querySelectorAll('*')] }
        : { root: control, parts: [control] }
    }
    const switchRatio = (control: Element) => {
      const all = [...(control.parentElement?.parentElement?.querySelectorAll('span') ?? [])]
      const ground = groundOf(control.parentElement?.parentElement?.parentElement ?? null)
      const isRound = (part: Element) => part.clientWidth === part.clientHeight
      const painted = all.filter((part) => !part.contains(control) && part.clientWidth > 0)
      const [thumb, track] = [painted.find(isRound), painted.find((part) => !isRound(part))]
      if (!thumb || !track) throw new Error('A switch has a thumb and a track.')
      const trackColour = over(getComputedStyle(track).backgroundColor, ground, opacityOf(track))
      const thumbColour = over(
        getComputedStyle(thumb).backgroundColor,
        trackColour,
        opacityOf(thumb),
      )
      // Where the thumb stands out beyond the track, its edge is seen on the page.
      const edge = Math.max(...ratiosOn(ground, [thumb]))
      return Math.min(ratioOf(trackColour, ground), ratioOf(thumbColour, trackColour), edge)
    }

    return elements.map((control) => {
      const { root, parts } = partsOf(control)
      const ratio =
        control.role === 'switch'
          ? switchRatio(control)
          : Math.max(...ratiosOn(groundOf(root.parentElement), parts))
      const label =
        control instanceof HTMLInputElement ? control.labels?.item(0)?.textContent : null
      return { control: control.ariaLabel ?? label ?? control.textContent, ratio }
    })
  })
