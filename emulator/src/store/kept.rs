//! What outlives the program: the projects with everything in them, the clock, where ids come from, and who is told of
//! events. Not the journal, faults, replies and deliveries, which are a test's own.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Clock;
use crate::ids::{Ids, Seed};
use crate::model::put;
use crate::project::Project;
use crate::state::World;
use crate::webhooks::Target;

/// The form of the file.
pub(super) const VERSION: u32 = 1;

/// Everything but the projects.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Frame {
    version: u32,
    seed: Seed,
    clock: Clock,
    request_ids: Ids,
    made: u64,
    targets: Vec<Target>,
}

/// All of it, as it is exported and imported.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    #[serde(flatten)]
    pub(super) frame: Frame,
    pub(super) projects: BTreeMap<String, Project>,
}

impl World {
    pub(super) fn frame(&self) -> Frame {
        Frame {
            version: VERSION,
            seed: self.seed,
            clock: self.clock,
            request_ids: self.request_ids.clone(),
            made: self.made,
            // Those of the command line come from there the next time, too.
            targets: self.hooks.targets.iter().filter(|target| !target.lasting).cloned().collect(),
        }
    }

    /// All of it as JSON.
    pub(crate) fn export(&self) -> serde_json::Result<Value> {
        let mut all = serde_json::to_value(self.frame())?;
        put(&mut all, "projects", Some(serde_json::to_value(&self.projects)?));
        Ok(all)
    }

    /// Takes up where it was left; refuses what another version wrote.
    pub(crate) fn take_up(&mut self, kept: Kept) -> Result<(), String> {
        let Kept { frame, projects } = kept;
        if frame.version != VERSION {
            return Err(format!("it is of version {}, this program writes {VERSION}", frame.version));
        }
        self.seed = frame.seed;
        self.clock = frame.clock;
        self.request_ids = frame.request_ids;
        self.made = frame.made;
        self.hooks.targets.retain(|target| target.lasting);
        self.hooks.targets.extend(frame.targets);
        self.projects = projects.into_iter().map(|(id, project)| (id, project.awakened())).collect();
        Ok(())
    }
}
