/**
 * What stands before the reference's own path when the application does not live at the root of its host.
 * @param {string} ownPath path of this page inside the application, percent-encoded
 */
const basePath = (ownPath) => {
  const own = decodeURIComponent(ownPath ?? '')
  const { pathname } = window.location
  return own && pathname.endsWith(own) ? pathname.slice(0, -own.length) : ''
}

/**
 * Starts the reference.
 * @param {string} ownPath path of this page inside the application, percent-encoded
 * @param {boolean} dynamicServer whether requests go to where this page came from
 * @param {{ sources: { url: string }[] }} configuration Scalar's configuration
 * @param {string} [modulePath] a module whose default export is merged over the configuration
 */
export const initialize = async (ownPath, dynamicServer, configuration, modulePath) => {
  const root = `${window.location.origin}${basePath(ownPath)}/`
  const absolute = (url) => new URL(url, root).toString()
  const settings = {
    ...configuration,
    sources: configuration.sources.map((source) => ({ ...source, url: absolute(source.url) })),
  }
  if (dynamicServer) settings.baseServerURL = root.slice(0, -1)
  if (modulePath) Object.assign(settings, (await import(absolute(modulePath))).default)
  window.Scalar.createApiReference('#app', settings)
}
