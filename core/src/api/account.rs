//! The projects of an `OpenTok` account: for its administrators, with the account's own key and secret.
//!
//! From the public guide on account management; the unified environment manages its applications in Vonage's dashboard
//! and its Application API instead.

use crate::surface::Map;

surface! {
    account {
        /// Creates a project of the account.
        ///
        /// The answer holds the new project's API key and secret.
        create: create_project(CreateProject) -> AccountProject = POST "/v2/project" => CreateProject::new().name("Acme");

        /// Returns all projects of the account.
        list: list_projects(ListProjects) -> Vec<AccountProject> = GET "/v2/project" => ListProjects::new();

        /// Returns one project of the account.
        get: get_project(GetProject) -> AccountProject = GET "/v2/project/{apiKey}" => GetProject::new(api_key);

        /// Suspends a project: its API key is refused until it is activated.
        suspend: suspend_project(SuspendProject) -> AccountProject = PUT "/v2/project/{apiKey}" => SuspendProject::new(api_key);

        /// Activates a project that was suspended.
        activate: activate_project(ActivateProject) -> AccountProject = PUT "/v2/project/{apiKey}"
            => ActivateProject::new(api_key);

        /// Deletes a project for good.
        delete: delete_project(DeleteProject) = DELETE "/v2/project/{apiKey}" => DeleteProject::new(api_key);

        /// Gives a project a new secret; the one before is refused from then on.
        refresh_secret: refresh_project_secret(RefreshProjectSecret) -> AccountProject
            = POST "/v2/project/{apiKey}/refreshSecret" => RefreshProjectSecret::new(api_key);
    }
}

string_enum! {
    /// Whether a project may be used.
    ProjectStatus {
        /// It may.
        Active = "ACTIVE",
        /// Its API key is refused.
        Suspended = "SUSPENDED",
    }
}

string_enum! {
    /// The environment of the service in which a project runs.
    ProjectEnvironment {
        /// The usual one.
        Standard = "standard",
        /// The one for enterprises.
        Enterprise = "enterprise",
    }
}

request! {
    /// The project to create.
    CreateProject {
        required {}
        optional {
            /// A name for you to know the project by.
            name: String,
            /// Where it runs: `standard` unless set.
            environment: ProjectEnvironment,
        }
    }
}

request! {
    /// All of them.
    ListProjects {
        required {}
    }
}

request! {
    /// Which project to return.
    GetProject {
        required {
            /// The project's API key.
            api_key: String,
        }
    }
}

request! {
    /// Which project to suspend.
    SuspendProject {
        required {
            /// The project's API key.
            api_key: String,
        }
        shape = suspended;
    }
}

fn suspended(map: &mut Map) {
    map.insert("status".to_owned(), ProjectStatus::Suspended.as_str().into());
}

request! {
    /// Which project to activate.
    ActivateProject {
        required {
            /// The project's API key.
            api_key: String,
        }
        shape = activated;
    }
}

fn activated(map: &mut Map) {
    map.insert("status".to_owned(), ProjectStatus::Active.as_str().into());
}

request! {
    /// Which project to delete.
    DeleteProject {
        required {
            /// The project's API key.
            api_key: String,
        }
    }
}

request! {
    /// Which project gets a new secret.
    RefreshProjectSecret {
        required {
            /// The project's API key.
            api_key: String,
        }
    }
}

response! {
    /// A project of an account.
    AccountProject {
        required {
            /// Its API key.
            #[read(Id)]
            id: String,
        }
        optional {
            /// Its API secret.
            secret: String,
            /// Whether it may be used.
            status: ProjectStatus,
            /// The name it was given.
            name: String,
            /// Where it runs.
            environment: ProjectEnvironment,
            /// When it was created, in milliseconds since 1970.
            created_at: i64,
        }
    }
}
