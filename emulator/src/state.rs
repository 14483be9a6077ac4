//! Everything that the emulator knows, behind one lock.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::{fs, io};

use serde_json::{Value, json};
use tokio::sync::watch;

use crate::canned::Canned;
use crate::clock::Clock;
use crate::development;
use crate::error::ServiceError;
use crate::faults::Fault;
use crate::ids::{Ids, Seed};
use crate::journal::Journal;
use crate::options::Options;
use crate::project::{Key, Project};
use crate::store::Store;
use crate::webhooks::Hooks;

/// The lock around the world, which is never held while waiting for anything; and who waits for changes.
#[derive(Debug)]
pub(crate) struct Shared {
    world: Mutex<World>,
    changes: watch::Sender<u64>,
}

impl Shared {
    /// As the options want it: anew, or from where it was kept.
    pub(crate) fn start(options: &Options) -> io::Result<Self> {
        let mut world = World::new(Seed::new(options.seed));
        world.hooks.targets = options.targets();
        let mut kept = None;
        if let Some(path) = &options.state {
            (world.store, kept) = Store::open(path).map(|(store, kept)| (Some(store), kept))?;
        }
        if let (None, Some(path)) = (&kept, &options.import) {
            let because = |why: String| io::Error::other(format!("{}: {why}", path.display()));
            let text = fs::read(path).map_err(|error| because(error.to_string()))?;
            kept = Some(serde_json::from_slice(&text).map_err(|error| because(error.to_string()))?);
        }
        if let Some(kept) = kept {
            world.take_up(kept).map_err(io::Error::other)?;
        }
        world.save(Store::save)?;
        Ok(Self { world: Mutex::new(world), changes: watch::Sender::new(0) })
    }

    /// A panic elsewhere leaves the world usable: a test server must go on answering.
    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that something may have changed.
    pub(crate) fn changed(&self) {
        self.changes.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// Lets happen what is due by now, and says so if there was anything.
    pub(crate) fn pass_time(&self) {
        if self.lock().settle() {
            self.changed();
        }
    }

    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }
}

/// All state.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) seed: Seed,
    pub(crate) clock: Clock,
    pub(crate) projects: BTreeMap<String, Project>,
    pub(crate) faults: Vec<Fault>,
    replies: Vec<(Option<String>, VecDeque<Canned>)>,
    pub(crate) journal: Journal,
    pub(crate) hooks: Hooks,
    /// For requests of no project.
    pub(crate) request_ids: Ids,
    /// How many pairs of credentials there are beside the development ones.
    pub(crate) made: u64,
    store: Option<Store>,
}

impl World {
    fn new(seed: Seed) -> Self {
        let clock = Clock::default();
        let pair = [
            Project::new(
                development::API_KEY,
                Key::Secret(development::API_SECRET.to_owned()),
                false,
                seed,
                clock.now(),
            ),
            Project::new(development::APPLICATION_ID, Key::Application, false, seed, clock.now()),
        ];
        Self {
            seed,
            clock,
            projects: pair.into_iter().map(|project| (project.id.clone(), project)).collect(),
            faults: Vec::new(),
            replies: Vec::new(),
            journal: Journal::default(),
            hooks: Hooks::default(),
            request_ids: Ids::new(seed, "requests"),
            made: 0,
            store: None,
        }
    }

    /// Starts over.
    pub(crate) fn reset(&mut self) {
        let journal = std::mem::take(&mut self.journal);
        let hooks = self.hooks.renewed();
        let store = self.store.take();
        *self = Self::new(self.seed.renewed());
        self.store = store;
        self.hooks = hooks;
        // Requests that are under way keep numbers of their own.
        self.journal = journal;
        self.journal.clear(None);
    }

    /// The project with this id.
    pub(crate) fn project(&mut self, id: &str) -> Result<&mut Project, ServiceError> {
        let nothing = || ServiceError::not_found(format!("There is no project {id}"));
        self.projects.get_mut(id).ok_or_else(nothing)
    }

    /// Empties one project.
    pub(crate) fn reset_project(&mut self, id: &str) -> Result<(), ServiceError> {
        let (seed, now) = (self.seed.renewed(), self.clock.now());
        let project = self.project(id)?;
        *project = Project::new(id, project.key.clone(), project.uploads, seed, now);
        self.journal.clear(Some(id));
        self.hooks.reset_project(id);
        self.faults.retain(|fault| fault.project() != Some(id));
        self.replies.retain(|(project, _)| project.as_deref() != Some(id));
        Ok(())
    }

    /// A fresh API key and a fresh application, each a project of its own.
    pub(crate) fn add_projects(&mut self, uploads: bool) -> Value {
        let (key, secret) = self.mint();
        let application = format!("10000000-0000-4000-8000-{:012}", self.made.saturating_add(1));
        let answer = json!({ "apiKey": key, "apiSecret": secret, "applicationId": application });
        self.add(key, Key::Secret(secret), uploads);
        self.add(application, Key::Application, uploads);
        answer
    }

    /// A fresh project with an API key, for the account.
    pub(crate) fn add_project(&mut self) -> &mut Project {
        let (key, secret) = self.mint();
        self.add(key, Key::Secret(secret), false)
    }

    /// The next API key, and its secret.
    fn mint(&mut self) -> (String, String) {
        self.made = self.made.saturating_add(1);
        let key = self.made.saturating_add(100).to_string();
        let secret = Ids::new(self.seed, &format!("secret of {key}")).secret();
        (key, secret)
    }

    fn add(&mut self, id: String, key: Key, uploads: bool) -> &mut Project {
        let project = Project::new(&id, key, uploads, self.seed, self.clock.now());
        self.projects.entry(id).or_insert(project)
    }

    /// All projects, with how much is in them.
    pub(crate) fn projects_view(&self) -> Value {
        json!({ "items": self.projects.values().map(Project::summary).collect::<Value>() })
    }

    /// An id for a request that claims to be of the project.
    pub(crate) fn request_id(&mut self, project: Option<&str>) -> String {
        match project.and_then(|id| self.projects.get_mut(id)) {
            Some(project) => project.request_ids.uuid(),
            None => self.request_ids.uuid(),
        }
    }

    /// Answers to give instead of the ordinary ones: to one project's requests, or to anybody's.
    pub(crate) fn add_replies(&mut self, project: Option<String>, replies: Vec<Canned>) {
        match self.replies.iter_mut().find(|(known, _)| *known == project) {
            Some((_, queue)) => queue.extend(replies),
            None => self.replies.push((project, replies.into())),
        }
    }

    pub(crate) fn take_reply(&mut self, project: &str) -> Option<Canned> {
        let mut own_first: Vec<_> = self.replies.iter_mut().collect();
        own_first.sort_by_key(|(known, _)| known.is_none());
        let mut meant =
            own_first.into_iter().filter(|(known, _)| known.as_deref().is_none_or(|known| known == project));
        meant.find_map(|(_, queue)| queue.pop_front())
    }

    /// Lets everything happen that is due by now; `false` if that was nothing.
    pub(crate) fn settle(&mut self) -> bool {
        let now = self.clock.now();
        self.projects.values_mut().for_each(|project| project.settle(now));
        self.tell()
    }

    /// Addresses what happened to whom it concerns; `false` if nothing did.
    pub(crate) fn tell(&mut self) -> bool {
        let now = self.clock.now();
        let mut happened = false;
        for project in self.projects.values_mut() {
            for event in project.news.take() {
                self.hooks.tell(&project.id, &project.callbacks, &event, now);
                happened = true;
            }
        }
        happened
    }

    /// Writes what has changed to the file that was asked for; what cannot be written is not acknowledged.
    pub(crate) fn keep(&mut self) -> Result<(), ServiceError> {
        self.save(Store::save).map_err(not_kept)
    }

    /// The same where only one project has changed.
    pub(crate) fn keep_project(&mut self, id: &str) -> Result<(), ServiceError> {
        self.save(|store, world| store.save_project(world, id)).map_err(not_kept)
    }

    fn save(&mut self, save: impl FnOnce(&mut Store, &Self) -> io::Result<()>) -> io::Result<()> {
        let Some(mut store) = self.store.take() else { return Ok(()) };
        let outcome = save(&mut store, self);
        self.store = Some(store);
        outcome
    }

    /// Whether somebody waits to be told.
    pub(crate) fn is_listened_to(&self) -> bool {
        !self.hooks.targets.is_empty() || self.projects.values().any(Project::is_listened_to)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` gives it")]
fn not_kept(error: io::Error) -> ServiceError {
    ServiceError::broken(format!("The state could not be saved: {error}"))
}
