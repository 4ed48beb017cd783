"""Builds the Swift compiled from a project as a package of its own, and has it judge made-up submissions.

    generated.py BINARY PROJECT [--cases N] [--seed S] [--cases-folder FOLDER]

The submissions are those of `agreement.py`, with the verdicts of `datapass validate`: the generated code must give the
same codes to each. The build must end without a warning. FOLDER holds cases kept by an earlier run of `agreement.py`.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "scratch",
  dependencies: [.package(name: "datapass", path: "{root}")],
  targets: [
    .target(
      name: "ProjectSchemas",
      dependencies: [.product(name: "FormSubmission", package: "datapass")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
    ),
    .testTarget(
      name: "ProjectSchemasTests",
      dependencies: ["ProjectSchemas", .product(name: "FormSubmission", package: "datapass")],
      exclude: ["Fixtures"]
    ),
  ]
)
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("project")
    parser.add_argument("--cases", default="4000")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--cases-folder", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        package = pathlib.Path(folder)
        binary = str(options.binary.resolve())
        cases = options.cases_folder
        if cases is None:
            cases = package / "cases"
            command = [sys.executable, str(HERE / "agreement.py"), binary, options.project, "--keep", str(cases)]
            subprocess.run(command + ["--cases", options.cases, "--seed", options.seed], check=True)
        lay_out(package, binary, options.project)
        started = time.monotonic()
        subprocess.run(["swift", "build", "--package-path", folder], check=True)
        print(f"{options.project}: the schemas build in {time.monotonic() - started:.1f} s, the runtime included")
        environment = dict(os.environ, AGREEMENT_FOLDER=str(cases.resolve()))
        raise SystemExit(subprocess.run(["swift", "test", "--package-path", folder], env=environment, check=False).returncode)


def lay_out(package, binary, project):
    sources = package / "Sources" / "ProjectSchemas"
    tests = package / "Tests" / "ProjectSchemasTests"
    (tests / "Fixtures").mkdir(parents=True)
    sources.mkdir(parents=True)
    (package / "Package.swift").write_text(MANIFEST.format(root=ROOT))
    output = package / "compiled"
    subprocess.run([binary, "compile", project, "--emit", "swift", "--output", str(output)], check=True)
    for file in (output / "swift").glob("*.swift"):
        shutil.move(file, sources / file.name)
    for name in ["FixtureTests.swift", "GeneratedForm.swift"]:
        text = (ROOT / "Tests" / "GeneratedSchemasTests" / name).read_text()
        (tests / name).write_text(text.replace("import GeneratedSchemas", "import ProjectSchemas"))


if __name__ == "__main__":
    main()
