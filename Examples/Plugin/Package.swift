// swift-tools-version: 6.2
import PackageDescription

// A city’s desk: its definitions are compiled into the target that uses them, each time it is built. No generated file is kept.
let package = Package(
  name: "Plugin",
  dependencies: [.package(name: "datapass", path: "../..")],
  targets: [
    .target(
      name: "Guichet",
      dependencies: [.product(name: "FormSubmission", package: "datapass")],
      plugins: [.plugin(name: "CompileDefinitions", package: "datapass")]
    ),
    .testTarget(name: "GuichetTests", dependencies: ["Guichet"]),
  ]
)
