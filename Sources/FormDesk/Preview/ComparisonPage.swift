#if Desk
import FormEmitters
import FormSyntax

/// The same page in all environments, side by side.
struct ComparisonPage {
  /// Below the root of the site.
  let path: String

  var bytes: [UInt8] {
    DeskFrame(title: "Les trois environnements").bytes { page in
      page.element(.h1, [.class("fr-h3")], text: "Les trois environnements")
      page.element(.div, [.class("dp-side-by-side")]) { page in
        for environment in DeploymentEnvironment.allCases {
          let address = PageAddress.desk(
            ["apercu", environment.rawValue] + path.split(separator: "/").map { String($0) }
          )
          page.element(.section) { page in
            page.element(.h2, [.class("fr-h6")]) { page in
              page.element(.a, [.href(address)], text: environment.rawValue)
            }
            page.element(.iframe, [.src(address), .title("La page en \(environment.rawValue)")])
          }
        }
      }
    }
  }
}
#endif
