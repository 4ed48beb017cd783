#if Desk
import FormEmitters

/// The scripts and stylesheets of the desk itself.
enum DeskAssets {
  static func file(_ name: String) -> [UInt8]? {
    switch name {
    case "apercu.js": PackageResources.apercu_js
    case "apercu.css": PackageResources.apercu_css
    case "bureau.css": PackageResources.bureau_css
    case "repli.css": SiteEmitter.plainStyle
    case "page.css": SiteEmitter.pageStyle
    default: nil
    }
  }
}
#endif
