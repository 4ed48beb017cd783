// swift-tools-version: 6.2
import PackageDescription

// A backend that takes requests for API Particulier and receives DataPass’s calls about them: it uses the library and the schemas as any other package would.
let package = Package(
  name: "Backend",
  dependencies: [.package(name: "datapass", path: "../..")],
  targets: [
    .target(
      name: "Backend",
      dependencies: [
        .product(name: "FormSubmission", package: "datapass"),
        .product(name: "FormWebhooks", package: "datapass"),
        .product(name: "GeneratedSchemas", package: "datapass"),
      ]
    ),
    .testTarget(name: "BackendTests", dependencies: ["Backend"]),
  ]
)
