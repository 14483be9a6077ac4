//! Experience Composer: a web page rendered into a session as a stream.

use crate::{
    api::layout::Resolution,
    error::Result,
    http::page::{self, Page, Paged},
    surface::check,
};

surface! {
    renders {
        /// Opens a web page and publishes it into a session.
        start: start_render(StartRender) -> Render = POST "/v2/project/{project}/render"
            => StartRender::new(session_id, token, "https://example.com/scoreboard").max_duration(1800);

        /// Returns one render.
        get: get_render(GetRender) -> Render = GET "/v2/project/{project}/render/{renderId}"
            => GetRender::new(render_id);

        /// Returns one page of renders, newest first.
        list: list_renders(ListRenders) -> RenderPage = GET "/v2/project/{project}/render", pages iter_renders -> Render
            => ListRenders::new().count(10);

        /// Stops a render.
        stop: stop_render(StopRender) = DELETE "/v2/project/{project}/render/{renderId}"
            => StopRender::new(render_id);
    }
}

string_enum! {
    /// Where a render is in its life.
    RenderStatus {
        /// Being set up.
        Starting = "starting",
        /// Publishing.
        Started = "started",
        /// Over.
        Stopped = "stopped",
        /// Failed; see the reason.
        Failed = "failed",
    }
}

record! {
    /// How the published stream presents itself.
    RenderProperties {
        required {
            /// The stream's name, 1 to 200 characters.
            name: String,
        }
        check = named;
    }
}

fn named(properties: &RenderProperties) -> Result<()> {
    check::length("name", Some(&properties.name), 1, 200)
}

request! {
    /// Which page to render into which session.
    StartRender {
        required {
            /// The session.
            session_id: String,
            /// A client token for that session, with which the page is published.
            token: String,
            /// The page, 15 to 2,048 characters.
            url: String,
        }
        optional {
            /// When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless set.
            max_duration: i32,
            /// The size of the picture: `1280x720` unless set.
            resolution: Resolution,
            /// How the published stream presents itself.
            properties: RenderProperties,
            /// Where the service reports changes of status.
            status_callback_url: String,
        }
        check = startable;
    }
}

fn startable(request: &StartRender) -> Result<()> {
    check::length("url", Some(&request.url), 15, 2048)?;
    check::within("max_duration", request.max_duration, 60, 36_000)
}

request! {
    /// Which render to return.
    GetRender {
        required {
            /// The render.
            render_id: String,
        }
    }
}

request! {
    /// Which renders to return.
    ListRenders {
        required {}
        optional {
            /// How many of the newest to skip: 0 unless set.
            offset: i32,
            /// How many to return, up to 1,000: 50 unless set.
            count: i32,
        }
        check = listable;
    }
}

fn listable(request: &ListRenders) -> Result<()> {
    check::page(request.offset, request.count)
}

impl Paged for ListRenders {
    fn offset(&mut self) -> &mut Option<i32> {
        &mut self.offset
    }
}

request! {
    /// Which render to stop.
    StopRender {
        required {
            /// The render.
            render_id: String,
        }
    }
}

response! {
    /// A web page rendered into a session.
    Render {
        required {
            /// The render's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// Where it is in its life.
            status: RenderStatus,
            /// The session.
            session_id: String,
            /// The API key, or the application's id.
            #[also("applicationId", "partnerId")]
            #[read(Id)]
            project_id: String,
            /// When it began, in milliseconds since 1970.
            created_at: i64,
            /// When anything about it changed last, in milliseconds since 1970.
            updated_at: i64,
            /// The page.
            url: String,
            /// The size of the picture.
            resolution: Resolution,
            /// The stream published.
            stream_id: String,
            /// Why it stopped or failed.
            reason: String,
            /// The stream's name.
            name: String,
            /// The kind of callback that this render came in.
            event: String,
            /// Where the service reports changes of status.
            callback_url: String,
        }
    }
}

response! {
    /// One page of renders.
    RenderPage {
        required {
            /// How many there are in all, not only on this page.
            #[wire("count")]
            total: i64,
            /// This page's renders, newest first.
            items: Vec<Render>,
        }
        absent(extra) {
            total = page::count(items.as_deref(), extra),
        }
    }
}

impl Page for RenderPage {
    type Item = Render;

    fn total(&self) -> i64 {
        self.total
    }

    fn into_items(self) -> (Vec<Render>, usize) {
        let sent = page::sent(&self.items, &self.extra);
        (self.items, sent)
    }
}
