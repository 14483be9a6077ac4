//! npm's packages for a kind of machine: what native code is in, and what the main package names as optional.

use std::{fs, path::Path};

use anyhow::Context;
use serde_json::{Value, json};

use super::{
    legal::{self, LICENCES},
    native::GLIBC,
    package::VERSION,
    target::{ALL, Target},
};

/// The family of packages, one for each kind of machine, to a main one.
pub(super) struct Family<'a> {
    /// `@opentok-sdk/emulator-`; the target's name comes behind.
    pub(super) prefix: &'a str,
    pub(super) named: fn(&Target) -> &'static str,
    /// What it is, as in "the program of opentok-emulator".
    pub(super) what: &'a str,
    pub(super) main: &'a Value,
    /// The name in the world of what the bill of materials is for.
    pub(super) url: &'a str,
}

impl Family<'_> {
    pub(super) fn name(&self, target: &Target) -> String {
        format!("{}{}", self.prefix, (self.named)(target))
    }

    /// The main package's manifest, with all of them: npm takes the one that fits.
    pub(super) fn with_all(&self) -> Value {
        let names = ALL.iter().map(|target| (self.name(target), VERSION.into()));
        let mut manifest = self.main.clone();
        manifest["optionalDependencies"] = Value::Object(names.collect());
        manifest
    }

    /// Writes one of them into a folder: the manifest, what it says of itself, and the file.
    pub(super) fn write(
        &self,
        folder: &Path,
        target: &Target,
        file: &str,
        from: &Path,
    ) -> anyhow::Result<()> {
        fs::create_dir_all(folder)?;
        let manifest = serde_json::to_string_pretty(&self.manifest(target, file))? + "\n";
        fs::write(folder.join("package.json"), manifest)?;
        fs::write(folder.join("README.md"), self.readme(target))?;
        fs::copy(from, folder.join(file)).with_context(|| format!("{} was not built", from.display()))?;
        Ok(())
    }

    fn manifest(&self, target: &Target, file: &str) -> Value {
        let mut manifest = json!({
            "name": self.name(target),
            "version": VERSION,
            "description": format!("The {}, for {}.", self.what, machine(target)),
        });
        for same in ["license", "author", "homepage", "repository", "bugs", "engines"] {
            if let Some(value) = self.main.get(same) {
                manifest[same] = value.clone();
            }
        }
        manifest["os"] = json!([target.system()]);
        manifest["cpu"] = json!([target.cpu()]);
        if let Some(libc) = target.libc() {
            manifest["libc"] = json!([libc]);
        }
        if Path::new(file).extension().is_some_and(|end| end == "node") {
            manifest["main"] = file.into();
        } else {
            // A program is run where it lies.
            manifest["preferUnplugged"] = true.into();
        }
        // What has a scope is private unless it says otherwise.
        manifest["publishConfig"] = json!({ "access": "public" });
        let bill = legal::bill_name(self.url);
        let files: Vec<_> = [file].into_iter().chain(LICENCES).chain([legal::NOTICES, &bill]).collect();
        manifest["files"] = json!(files);
        manifest
    }

    fn readme(&self, target: &Target) -> String {
        let main = self.main["name"].as_str().unwrap_or_default();
        let name = self.name(target);
        format!("# {name}\n\nThe {}, for {}. npm installs it with `{main}`.\n", self.what, machine(target))
    }
}

fn machine(target: &Target) -> String {
    let system = match (target.system(), target.libc()) {
        (_, Some("musl")) => "Linux with musl".to_owned(),
        ("linux", _) => format!("Linux with glibc {}.{} or later", GLIBC.0, GLIBC.1),
        ("win32", _) => "Windows".to_owned(),
        _ => "macOS".to_owned(),
    };
    format!("{system} on {}", target.cpu())
}
