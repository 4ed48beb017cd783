// swift-tools-version: 6.2
//
// Formatting rules of this manifest: targets stand in the order in which data flows (a target may depend only on
// targets above it); dependencies are sorted, one a line; every setting is made once, in the loop at the end.

import PackageDescription

let package = Package(
  name: "datapass",
  products: [
    .executable(name: "datapass", targets: ["datapass"]),
    .executable(name: "datapass-desk", targets: ["FormDesk"]),
    .library(name: "FormSubmission", targets: ["FormSubmission"]),
    .library(name: "FormWebhooks", targets: ["FormWebhooks"]),
    .library(name: "GeneratedSchemas", targets: ["GeneratedSchemas"]),
  ],
  traits: [
    .trait(
      name: "Desk",
      description: "The desk on this machine (datapass-desk): without it, nothing of what it needs is fetched or built."
    )
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // For `FormWebhooks` alone, which the desk uses too: who uses another product does not build it.
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    // Both for `FormDesk` alone, behind its trait.
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
  ],
  targets: [
    // MARK: Leaves

    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]
    ),
    .target(name: "FormConcurrency"),
    .target(name: "FormDigest"),
    .target(name: "FormSource"),
    .target(name: "FormSubmission"),

    // MARK: Reading

    .target(
      name: "FormSyntax",
      dependencies: [
        "CLibYAML",
        "FormSource",
      ]
    ),
    .target(
      name: "FormJSON",
      dependencies: ["FormSource"]
    ),
    .target(name: "FormMarkup"),

    // MARK: Meaning

    .target(
      name: "FormCatalog",
      dependencies: [
        "FormMarkup",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
      ],
      resources: [
        .embedInCode("Resources/blocks.yml"),
        .embedInCode("Resources/life.yml"),
        .embedInCode("Resources/overlay.yml"),
      ]
    ),
    .target(
      name: "FormLint",
      dependencies: [
        "FormCatalog",
        "FormMarkup",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
      ]
    ),
    .target(
      name: "FormEmitters",
      dependencies: [
        "FormCatalog",
        "FormJSON",
        "FormMarkup",
        "FormSource",
        "FormSubmission",
      ],
      resources: [
        .embedInCode("Resources/answers.js"),
        .embedInCode("Resources/applicant.js"),
        .embedInCode("Resources/changing.js"),
        .embedInCode("Resources/choosing.js"),
        .embedInCode("Resources/clearing.js"),
        .embedInCode("Resources/conditions.js"),
        .embedInCode("Resources/draft.js"),
        .embedInCode("Resources/emptiness.js"),
        .embedInCode("Resources/favicon.svg"),
        .embedInCode("Resources/filling.js"),
        .embedInCode("Resources/finding.js"),
        .embedInCode("Resources/form.js"),
        .embedInCode("Resources/instruction.js"),
        .embedInCode("Resources/journey.js"),
        .embedInCode("Resources/judge.js"),
        .embedInCode("Resources/kit.css"),
        .embedInCode("Resources/limits.js"),
        .embedInCode("Resources/notices.js"),
        .embedInCode("Resources/page.css"),
        .embedInCode("Resources/plain.css"),
        .embedInCode("Resources/pressing.js"),
        .embedInCode("Resources/problems.js"),
        .embedInCode("Resources/reading.js"),
        .embedInCode("Resources/rules.js"),
        .embedInCode("Resources/scopes.js"),
        .embedInCode("Resources/start.js"),
        .embedInCode("Resources/story.css"),
        .embedInCode("Resources/summary.js"),
        .embedInCode("Resources/tree.js"),
        .embedInCode("Resources/typing.js"),
      ]
    ),

    .target(
      name: "FormTemplates",
      dependencies: [
        "FormCatalog",
        "FormJSON",
        "FormMarkup",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
      ]
    ),

    .target(
      name: "FormDiff",
      dependencies: [
        "FormCatalog",
        "FormEmitters",
        "FormSource",
        "FormSubmission",
      ]
    ),

    // MARK: Composition and the world

    .target(
      name: "FormCompiler",
      dependencies: [
        "FormCatalog",
        "FormConcurrency",
        "FormDiff",
        "FormDigest",
        "FormEmitters",
        "FormJSON",
        "FormLint",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        "FormTemplates",
      ]
    ),
    .target(
      name: "FormLanguageServer",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormDiff",
        "FormEmitters",
        "FormJSON",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        "FormTemplates",
      ]
    ),
    .target(
      name: "FormRehearsal",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormEmitters",
        "FormJSON",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
      ]
    ),
    .target(
      name: "FormHost",
      dependencies: [
        "FormConcurrency",
        "FormDigest",
        "FormSource",
      ]
    ),
    .executableTarget(
      name: "datapass",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormConcurrency",
        "FormDiff",
        "FormDigest",
        "FormEmitters",
        "FormHost",
        "FormJSON",
        "FormLanguageServer",
        "FormRehearsal",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        "FormTemplates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // MARK: What others import

    .target(
      name: "FormWebhooks",
      dependencies: [
        "FormSubmission",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),

    // MARK: The desk on this machine

    .executableTarget(
      name: "FormDesk",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormDigest",
        "FormEmitters",
        "FormHost",
        "FormJSON",
        "FormRehearsal",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        .target(name: "FormWebhooks", condition: .when(traits: ["Desk"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Desk"])),
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Desk"])),
        .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Desk"])),
      ],
      resources: [
        .embedInCode("Resources/apercu.css"),
        .embedInCode("Resources/apercu.js"),
        .embedInCode("Resources/bureau.css"),
      ]
    ),

    // MARK: What the tool makes

    .target(
      name: "GeneratedSchemas",
      dependencies: ["FormSubmission"],
      path: "generated/swift"
    ),

    // MARK: Tests

    .target(
      name: "FormTestSupport",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormJSON",
        "FormMarkup",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
      ],
      path: "Tests/Support"
    ),
    .testTarget(
      name: "FormSourceTests",
      dependencies: [
        "FormSource",
        "FormTestSupport",
      ]
    ),
    .testTarget(
      name: "FormConcurrencyTests",
      dependencies: ["FormConcurrency"]
    ),
    .testTarget(
      name: "FormDigestTests",
      dependencies: ["FormDigest"]
    ),
    .testTarget(
      name: "FormSubmissionTests",
      dependencies: ["FormSubmission"]
    ),
    .testTarget(
      name: "FormSyntaxTests",
      dependencies: [
        "FormJSON",
        "FormSource",
        "FormSyntax",
        "FormTestSupport",
      ]
    ),
    .testTarget(
      name: "FormJSONTests",
      dependencies: [
        "FormJSON",
        "FormSource",
        "FormTestSupport",
      ]
    ),
    .testTarget(
      name: "FormMarkupTests",
      dependencies: ["FormMarkup"]
    ),
    .testTarget(
      name: "FormCatalogTests",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        "FormTestSupport",
      ]
    ),
    .testTarget(
      name: "FormCompilerTests",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormDiff",
        "FormEmitters",
        "FormJSON",
        "FormMarkup",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        "FormTemplates",
        "FormTestSupport",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "FormWebhooksTests",
      dependencies: [
        "FormCompiler",
        "FormEmitters",
        "FormSubmission",
        "FormTestSupport",
        "FormWebhooks",
        "GeneratedSchemas",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "FormHostTests",
      dependencies: [
        "FormDigest",
        "FormHost",
        "FormSource",
      ]
    ),
    .testTarget(
      name: "FormLanguageServerTests",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormJSON",
        "FormLanguageServer",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        "FormTestSupport",
      ]
    ),
    .testTarget(
      name: "FormRehearsalTests",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormDigest",
        "FormEmitters",
        "FormJSON",
        "FormRehearsal",
        "FormSource",
        "FormSubmission",
        "FormTestSupport",
      ]
    ),
    .testTarget(
      name: "GeneratedSchemasTests",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        "FormTestSupport",
        "GeneratedSchemas",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "DatapassTests",
      dependencies: [
        "FormJSON",
        "FormSource",
        "datapass",
      ]
    ),
  ]
)

// MARK: What others build with

// Left out of our own builds by the Makefile: a build of everything makes the tool twice because of them, once as a program
// and once as what plugins run.
if Context.environment["WITHOUT_PLUGINS"] == nil {
  package.products += [
    .plugin(name: "CompileDefinitions", targets: ["CompileDefinitions"]),
    .plugin(name: "LintDefinitions", targets: ["LintDefinitions"]),
  ]
  package.targets += [
    .plugin(
      name: "CompileDefinitions",
      capability: .buildTool(),
      dependencies: ["datapass"]
    ),
    .plugin(
      name: "LintDefinitions",
      capability: .command(
        intent: .custom(verb: "lint-definitions", description: "Check the definitions of this package (datapass lint)")
      ),
      dependencies: ["datapass"]
    ),
  ]
}

// MARK: Fuzzing

// Declared on demand: its code is instrumented and linked with libFuzzer, which no other build needs (`make fuzz`).
if Context.environment["FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "FormCatalog",
        "FormCompiler",
        "FormConcurrency",
        "FormEmitters",
        "FormJSON",
        "FormMarkup",
        "FormSource",
        "FormSubmission",
        "FormSyntax",
        "FormTemplates",
        "FormTestSupport",
      ],
      path: "Fuzzing/Sources"
    )
  )
}

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
