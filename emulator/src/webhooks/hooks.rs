//! Who is told of what, and the log of deliveries.

use std::collections::{HashSet, VecDeque};

use serde_json::{Value, json};

use crate::clock::Millis;
use crate::model::callback::Callback;
use crate::webhooks::delivery::{Delivery, Outcome, State};
use crate::webhooks::{Event, Letter, Target};

/// The oldest deliveries are forgotten beyond this many.
const MOST: usize = 10_000;

/// Targets and deliveries.
#[derive(Debug, Default)]
pub(crate) struct Hooks {
    pub(crate) targets: Vec<Target>,
    deliveries: VecDeque<Delivery>,
    /// Addresses that are being called: one thing at a time, so that events arrive in order.
    busy: HashSet<String>,
    next: u64,
}

impl Hooks {
    /// Starts over: what the command line asked for stays.
    pub(crate) fn renewed(&mut self) -> Self {
        let mut targets = std::mem::take(&mut self.targets);
        targets.retain(|target| target.lasting);
        // Numbers go on, so that what is under way is not taken for something new.
        Self { targets, next: self.next, ..Self::default() }
    }

    pub(crate) fn reset_project(&mut self, project: &str) {
        self.targets.retain(|target| target.project.as_deref() != Some(project));
        self.deliveries.retain(|delivery| delivery.letter.project != project);
    }

    /// Addresses an event to everybody who wants it.
    pub(crate) fn tell(&mut self, project: &str, callbacks: &[Callback], event: &Event, now: Millis) {
        let targets = self.targets.iter().filter(|target| target.wants(project, event.name));
        let mut receivers: Vec<(String, Option<String>)> =
            targets.map(|target| (target.url.clone(), target.secret.clone())).collect();
        let development = Some(crate::development::WEBHOOK_SECRET.to_owned());
        let registered = callbacks.iter().filter(|callback| callback.wants(event.name));
        let further = registered.map(|callback| callback.url.clone()).chain(event.url.clone());
        receivers.extend(further.map(|url| (url, development.clone())));
        for (url, secret) in receivers {
            self.send(project, event, url, secret, now);
        }
    }

    /// Addresses an event to one; returns the delivery's number.
    pub(crate) fn send(
        &mut self,
        project: &str,
        event: &Event,
        url: String,
        secret: Option<String>,
        now: Millis,
    ) -> u64 {
        self.next = self.next.saturating_add(1);
        let letter = Letter {
            project: project.to_owned(),
            event: event.name,
            url,
            secret,
            body: event.payload.to_string(),
            jti: uuid::Uuid::new_v4().to_string(),
        };
        self.deliveries.push_back(Delivery::new(self.next, letter, now));
        if self.deliveries.len() > MOST {
            self.deliveries.pop_front();
        }
        self.next
    }

    /// What is to be sent now, by address and in order.
    pub(super) fn due(&mut self, now: Millis) -> Vec<Vec<(u64, Letter)>> {
        let mut batches: Vec<Vec<(u64, Letter)>> = Vec::new();
        for delivery in &mut self.deliveries {
            let url = &delivery.letter.url;
            if delivery.due_at().is_none_or(|at| at > now) || self.busy.contains(url) {
                continue;
            }
            delivery.state = State::UnderWay;
            let job = (delivery.number, delivery.letter.clone());
            match batches.iter_mut().find(|batch| batch.first().is_some_and(|(_, first)| first.url == *url)) {
                Some(batch) => batch.push(job),
                None => batches.push(vec![job]),
            }
        }
        let urls = batches.iter().filter_map(|batch| batch.first()).map(|(_, letter)| letter.url.clone());
        self.busy.extend(urls);
        batches
    }

    pub(super) fn tried(&mut self, number: u64, at: Millis, took_ms: f64, outcome: Outcome) {
        if let Some(delivery) = self.deliveries.iter_mut().find(|delivery| delivery.number == number) {
            delivery.tried(at, took_ms, outcome);
        }
    }

    pub(super) fn free(&mut self, url: &str) {
        self.busy.remove(url);
    }

    /// When the next repeat is due.
    pub(super) fn next_at(&self) -> Option<Millis> {
        self.deliveries.iter().filter_map(Delivery::due_at).min()
    }

    /// Tries one again at once, whatever became of it; `false` if there is none with the number.
    pub(crate) fn again(&mut self, number: u64, now: Millis) -> bool {
        let Some(delivery) = self.deliveries.iter_mut().find(|delivery| delivery.number == number) else {
            return false;
        };
        if delivery.state != State::UnderWay {
            delivery.state = State::Waiting(now);
        }
        true
    }

    pub(crate) fn forget(&mut self, project: Option<&str>) {
        self.deliveries.retain(|delivery| project.is_some_and(|project| delivery.letter.project != project));
    }

    /// The deliveries, oldest first: of one project or of all, and no more than the last so many.
    pub(crate) fn view(&self, project: Option<&str>, last: usize) -> Value {
        let wanted = |delivery: &&Delivery| project.is_none_or(|project| delivery.letter.project == project);
        let mut items: Vec<Value> =
            self.deliveries.iter().rev().filter(wanted).take(last).map(Delivery::view).collect();
        items.reverse();
        json!({ "items": items })
    }
}
