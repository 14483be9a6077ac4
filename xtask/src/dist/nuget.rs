//! NuGet's package: the assemblies, and the library of each kind of machine where .NET looks.
//!
//! NuGet's own tool is not on every machine that builds packages, so the archive is written here: a zip with a manifest, and
//! two files by which those find it who know nothing of NuGet.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};
use minijinja::context;
use roxmltree::Document;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{
    archive,
    legal::{self, Content, LICENCES, Legal},
    order::{Order, Part},
    package::{self, VERSION},
    target::Target,
};
use crate::{
    dotnet::{self, Toolchain},
    folder,
};

const PROJECT: &str = "bindings/dotnet/OpenTok.Sdk.csproj";
const NAME: &str = "OpenTok.Sdk";
const URL: &str = concat!("pkg:nuget/OpenTok.Sdk@", env!("CARGO_PKG_VERSION"));

const LIBRARY: Part = Part::Library("opentok-c");

const MANIFEST: &str = include_str!("../../templates/nuget/package.nuspec");
const TYPES: &str = include_str!("../../templates/nuget/types.xml");
const RELATIONS: &str = include_str!("../../templates/nuget/relations.xml");

pub(super) fn nupkg(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    let toolchain = dotnet::here(root).map_err(anyhow::Error::msg)?;
    let source = folder.join("source");
    stage(root, &toolchain, &source, &order.natives(LIBRARY)?)?;
    let content = Content { package: "opentok-c", url: URL, targets: &order.targets, others: Vec::new() };
    Legal::write(root, &source, content)?.keep();
    let package = pack(&source, folder)?;
    fs::remove_dir_all(&source)?;
    archive::check(root, &package, &legal::all(URL))
}

/// The package of the suites, with the library of a debug build, which names this machine and tells no licences of others.
pub(crate) fn unfinished(root: &Path, toolchain: &Toolchain, folder: &Path) -> anyhow::Result<PathBuf> {
    let (target, source) = (Target::here()?, folder.join("source"));
    let library = root.join("target/debug").join(LIBRARY.file(target));
    stage(root, toolchain, &source, &[(target, library)])?;
    pack(&source, folder)
}

/// What the package holds, in place of what is in the folder.
fn stage(
    root: &Path,
    toolchain: &Toolchain,
    source: &Path,
    libraries: &[(&Target, PathBuf)],
) -> anyhow::Result<()> {
    folder::remove(source)?;
    let put = |from: &Path, to: &str| {
        let to = source.join(to);
        fs::create_dir_all(to.parent().context("a file without a folder")?)?;
        fs::copy(from, to).with_context(|| format!("there is no {}", from.display()))?;
        anyhow::Ok(())
    };
    for target in dotnet::Target::ALL {
        let assembly = toolchain.assembly(root, target)?;
        for ending in ["dll", "xml"] {
            let to = format!("lib/{}/{NAME}.{ending}", target.name());
            put(&assembly.with_extension(ending), &to)?;
        }
    }
    for (target, library) in libraries {
        put(library, &format!("runtimes/{}/native/{}", target.dotnet, LIBRARY.file(target)))?;
    }
    let dotnet = root.join("bindings/dotnet");
    for place in ["build", "buildTransitive"] {
        put(&dotnet.join("build/OpenTok.Sdk.targets"), &format!("{place}/{NAME}.targets"))?;
    }
    put(&dotnet.join("README.md"), "README.md")?;
    for licence in LICENCES {
        put(&root.join(licence), licence)?;
    }
    fs::write(source.join(format!("{NAME}.nuspec")), manifest(&fs::read_to_string(root.join(PROJECT))?)?)?;
    Ok(())
}

/// The manifest, which says what the project's file says.
fn manifest(project: &str) -> anyhow::Result<String> {
    let project = Document::parse(project)?;
    let said = |name: &str| {
        let node = project.descendants().find(|node| node.has_tag_name(name));
        let text =
            node.and_then(|node| node.text()).with_context(|| format!("the project does not say {name}"))?;
        anyhow::Ok(text.replace('&', "&amp;").replace('<', "&lt;"))
    };
    ensure!(
        said("PackageId")? == NAME && said("Version")? == VERSION,
        "the project is another's, or of another version"
    );
    let license = said("PackageLicenseExpression")?;
    let values = context! {
        id => NAME, version => VERSION, authors => said("Authors")?,
        license_url => license.replace(' ', "%20"), license,
        readme => said("PackageReadmeFile")?,
        url => said("PackageProjectUrl")?, description => said("Description")?, notes => said("PackageReleaseNotes")?,
        tags => said("PackageTags")?.replace(';', " "),
        repository => said("RepositoryUrl")?, kind => said("RepositoryType")?,
    };
    package::fill(MANIFEST, values)
}

/// Zips the folder. The same content is the same file: names are in order, and there are no times.
fn pack(source: &Path, to: &Path) -> anyhow::Result<PathBuf> {
    let mut files = folder::files(source)?;
    files.sort();
    let package = to.join(format!("{NAME}.{VERSION}.nupkg"));
    let mut zip = ZipWriter::new(File::create(&package)?);
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let mut add = |name: &str, content: &[u8]| {
        zip.start_file(name, options)?;
        zip.write_all(content).with_context(|| format!("cannot pack {name}"))
    };
    // Only whoever knows nothing of NuGet asks for kinds; a name without an ending needs a word of its own.
    let names = files.iter().map(|file| Ok(file.strip_prefix(source)?.to_string_lossy().into_owned()));
    let names = names.collect::<anyhow::Result<Vec<_>>>()?;
    let bare: Vec<_> = names.iter().filter(|name| Path::new(name).extension().is_none()).cloned().collect();
    add(
        "[Content_Types].xml",
        package::fill(TYPES, context! { endings => endings(&names), bare })?.as_bytes(),
    )?;
    add(
        "_rels/.rels",
        package::fill(RELATIONS, context! { manifest => format!("{NAME}.nuspec") })?.as_bytes(),
    )?;
    for (name, file) in names.iter().zip(&files) {
        add(name, &fs::read(file)?)?;
    }
    zip.finish()?;
    Ok(package)
}

/// The endings of the names, each once.
fn endings(names: &[String]) -> Vec<String> {
    let mut endings: Vec<_> =
        names.iter().filter_map(|name| Some(Path::new(name).extension()?.to_str()?.to_owned())).collect();
    endings.sort_unstable();
    endings.dedup();
    endings
}
