//! The log: written before an answer is given, read when the program starts.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::project::Project;
use crate::state::World;
use crate::store::kept::{Frame, Kept};

/// The log is written anew when it is longer than this, and thrice as long as what counts in it.
const WORTH_IT: usize = 1024 * 1024;

/// The frame's place among the lines that count; no project is named so.
const FRAME: &str = "";

/// One line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Line<P, F> {
    Frame(F),
    Project(P),
    Gone(String),
}

/// The open file, and what it says last of each project.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
    file: File,
    written: usize,
    latest: BTreeMap<String, String>,
}

impl Store {
    /// Opens the file or makes it, and reads what is in it. Fails where another emulator has it, and where it is none.
    pub(crate) fn open(path: &Path) -> io::Result<(Self, Option<Kept>)> {
        let named = |error: io::Error| io::Error::other(format!("{}: {error}", path.display()));
        let file = OpenOptions::new().create(true).append(true).read(true).open(path).map_err(named)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(io::Error::other(format!(
                    "{} belongs to another emulator that runs",
                    path.display()
                )));
            }
            Err(TryLockError::Error(error)) => return Err(named(error)),
        }
        // By the same handle: where locks are the system's own, as on Windows, every other is shut out.
        let text = io::read_to_string(&file).map_err(named)?;
        let kept = read(&text).map_err(|why| io::Error::other(format!("{}: {why}", path.display())))?;
        let latest = kept.as_ref().map(lines).transpose()?.unwrap_or_default();
        let mut store = Self { path: path.to_owned(), file, written: 0, latest };
        // A line that a crash cut off was not acknowledged; what is written next must not continue it.
        store.compact().map_err(named)?;
        Ok((store, kept))
    }

    /// Writes what has changed.
    pub(crate) fn save(&mut self, world: &World) -> io::Result<()> {
        let mut lines = vec![(FRAME.to_owned(), Some(frame_line(&world.frame())?))];
        for project in world.projects.values() {
            lines.push((project.id.clone(), Some(project_line(project)?)));
        }
        let gone = self.latest.keys().filter(|id| *id != FRAME && !world.projects.contains_key(*id));
        lines.extend(gone.map(|id| (id.clone(), None)));
        self.write(lines)
    }

    /// The same where only one project has changed, and the frame.
    pub(crate) fn save_project(&mut self, world: &World, id: &str) -> io::Result<()> {
        let project = world.projects.get(id).map(project_line).transpose()?;
        let frame = frame_line(&world.frame())?;
        self.write(vec![(FRAME.to_owned(), Some(frame)), (id.to_owned(), project)])
    }

    /// Writes those that are not what was said last; a project without a line is gone.
    fn write(&mut self, mut lines: Vec<(String, Option<String>)>) -> io::Result<()> {
        lines.retain(|(id, line)| self.latest.get(id) != line.as_ref());
        let mut added = String::new();
        for (id, line) in &lines {
            match line {
                Some(line) => added.push_str(line),
                None => added.push_str(&text(&Line::<(), ()>::Gone(id.clone()))?),
            }
        }
        if added.is_empty() {
            return Ok(());
        }
        if self.written > WORTH_IT {
            let counts = self.latest.values().map(String::len).fold(0, usize::saturating_add);
            if self.written > counts.saturating_mul(3) {
                self.compact()?;
            }
        }
        if let Err(error) = self.file.write_all(added.as_bytes()) {
            // What there was room for would stand before the next line, as a part of it.
            self.file.set_len(self.written.try_into().map_err(io::Error::other)?)?;
            return Err(error);
        }
        self.written = self.written.saturating_add(added.len());
        for (id, line) in lines {
            match line {
                Some(line) => self.latest.insert(id, line),
                None => self.latest.remove(&id),
            };
        }
        Ok(())
    }

    /// Writes a file of what counts beside the old one, and puts it in its place at once.
    fn compact(&mut self) -> io::Result<()> {
        let beside = self.path.with_extension("new");
        let mut file = OpenOptions::new().create(true).truncate(true).write(true).open(&beside)?;
        let all: String = self.latest.values().map(String::as_str).collect();
        file.write_all(all.as_bytes())?;
        file.sync_all()?;
        drop(file);
        let file = OpenOptions::new().append(true).read(true).open(&beside)?;
        // Nobody else can have it: it is not in its place yet.
        file.try_lock().map_err(io::Error::from)?;
        let placed = fs::rename(&beside, &self.path);
        if cfg!(windows) {
            // Not every file system there lets a file be replaced that is open: the old one is closed first.
            self.file = file;
            placed.or_else(|_| fs::rename(&beside, &self.path))?;
        } else {
            placed?;
            self.file = file;
        }
        self.written = all.len();
        Ok(())
    }
}

fn lines(kept: &Kept) -> io::Result<BTreeMap<String, String>> {
    let mut lines = BTreeMap::from([(FRAME.to_owned(), frame_line(&kept.frame)?)]);
    for (id, project) in &kept.projects {
        lines.insert(id.clone(), project_line(project)?);
    }
    Ok(lines)
}

fn frame_line(frame: &Frame) -> io::Result<String> {
    text(&Line::<(), _>::Frame(frame))
}

fn project_line(project: &Project) -> io::Result<String> {
    text(&Line::<_, ()>::Project(project))
}

fn text(line: &impl Serialize) -> io::Result<String> {
    Ok(serde_json::to_string(line)? + "\n")
}

/// What the lines come to; nothing where there are none.
fn read(text: &str) -> Result<Option<Kept>, String> {
    let (mut frame, mut projects) = (None, BTreeMap::<String, Value>::new());
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    for (number, line) in whole.lines().enumerate() {
        let broken = |error: serde_json::Error| {
            format!("line {} is not an emulator's state: {error}", number.saturating_add(1))
        };
        match serde_json::from_str::<Line<Value, Value>>(line).map_err(broken)? {
            Line::Frame(value) => frame = Some(value),
            Line::Project(value) => {
                let id = value["id"].as_str().unwrap_or_default().to_owned();
                projects.insert(id, value);
            }
            Line::Gone(id) => drop(projects.remove(&id)),
        }
    }
    let Some(frame) = frame else { return Ok(None) };
    let unreadable = |error: serde_json::Error| format!("another version wrote it: {error}");
    let frame = serde_json::from_value(frame).map_err(unreadable)?;
    let projects = projects.into_iter().map(|(id, value)| Ok((id, serde_json::from_value(value)?)));
    Ok(Some(Kept { frame, projects: projects.collect::<serde_json::Result<_>>().map_err(unreadable)? }))
}
