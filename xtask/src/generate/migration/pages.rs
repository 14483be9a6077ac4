//! The pages, and whom each is for.

use super::names::Face;

/// The page that leads to the others.
pub(super) const INDEX: &str = "docs/migration/README.md";

pub(super) struct Page {
    pub(super) path: &'static str,
    /// The table in `tests/originals`.
    pub(super) table: &'static str,
    /// What the reader uses now.
    pub(super) package: &'static str,
    /// In short, what changes.
    pub(super) change: &'static str,
    /// The face that keeps the original's names.
    pub(super) older: Option<&'static str>,
    /// The reader's own language comes first.
    pub(super) faces: [Face; 3],
}

impl Page {
    /// Its file's name, which is also that of its template.
    pub(super) fn name(&self) -> &'static str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }
}

const PYTHON: [Face; 3] = [Face::Snake, Face::Camel, Face::Java];
const NODE: [Face; 3] = [Face::Camel, Face::Snake, Face::Java];
const JAVA: [Face; 3] = [Face::Java, Face::Camel, Face::Snake];

pub(super) const PAGES: [Page; 7] = [
    Page {
        path: "docs/migration/from-opentok-node.md",
        table: "node",
        package: "`opentok` from npm",
        change: "`require('opentok')` becomes `require('opentok-sdk/legacy')`",
        older: Some("`opentok-sdk/legacy`"),
        faces: NODE,
    },
    Page {
        path: "docs/migration/from-opentok-python.md",
        table: "python",
        package: "`opentok` from PyPI",
        change: "`from opentok import Client` becomes `from opentok_sdk.legacy import Client`",
        older: Some("`opentok_sdk.legacy`"),
        faces: PYTHON,
    },
    Page {
        path: "docs/migration/from-opentok-dotnet.md",
        table: "dotnet",
        package: "`OpenTok` from NuGet",
        change: "the package: `OpenTok` becomes `OpenTok.Sdk`, which has the namespace `OpenTokSDK`",
        older: None,
        faces: JAVA,
    },
    Page {
        path: "docs/migration/from-opentok-ruby.md",
        table: "ruby",
        package: "the gem `opentok`",
        change: "`gem \"opentok\"` becomes `gem \"opentok-sdk\", require: \"opentok\"`",
        older: None,
        faces: PYTHON,
    },
    Page {
        path: "docs/migration/from-opentok-java.md",
        table: "java",
        package: "the Java SDK, `com.opentok`",
        change: "`com.opentok.OpenTok` becomes `opentok.java.OpenTokClient`, or `opentok.OpenTok` from Kotlin",
        older: None,
        faces: JAVA,
    },
    Page {
        path: "docs/migration/from-vonage-node.md",
        table: "vonage-node",
        package: "`@vonage/video` from npm",
        change: "the client and the names of methods",
        older: None,
        faces: NODE,
    },
    Page {
        path: "docs/migration/from-vonage-python.md",
        table: "vonage-python",
        package: "`vonage` or `vonage-video` from PyPI",
        change: "the client and the names of methods; arguments instead of models",
        older: None,
        faces: PYTHON,
    },
];
