//! The C interface of the SDK: `opentok.h` says what each function does.
//!
//! It knows no operation and never calls back. Every function that runs code of the core catches its panics, and what cannot
//! be done is an envelope like any other.
#![allow(unsafe_code, reason = "a C interface")]
#![allow(unreachable_pub, reason = "what C calls is public, and no crate uses this one")]
#![expect(clippy::missing_safety_doc, reason = "the header says what must hold")]

mod call;
mod client;
mod envelope;
mod local;
mod queue;
mod runtime;
mod text;

use std::ffi::c_char;

use call::Call;
use client::Client;
use queue::Queue;

/// What the header's functions are. A change of one of them is a new number.
const ABI: u32 = 1;

/// The number of this interface.
#[unsafe(no_mangle)]
pub extern "C" fn opentok_abi_version() -> u32 {
    ABI
}

/// Makes a client.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_client_new(
    settings: *const c_char,
    camel: i32,
    client: *mut *mut Client,
) -> *mut c_char {
    let naming = client::naming(camel);
    text::given(envelope::of(naming, || {
        // SAFETY: the caller's.
        let place = unsafe { client.as_mut() }.ok_or_else(|| envelope::missing("client"))?;
        let made = Client::new(unsafe { text::taken(settings) }?, naming)?;
        let about = made.about();
        *place = Box::into_raw(Box::new(made));
        Ok(about)
    }))
}

/// Lets go of a client.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_client_free(client: *mut Client) {
    unsafe { free(client) };
}

/// Does what needs no network.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_call_local(
    client: *const Client,
    name: *const c_char,
    arguments: *const c_char,
) -> *mut c_char {
    let client = unsafe { client.as_ref() };
    text::given(envelope::of(client::naming_of(client), || {
        let name = unsafe { text::taken(name) }?.ok_or_else(|| envelope::missing("name"))?;
        local::call(client, name, text::parsed(unsafe { text::taken(arguments) }?)?)
    }))
}

/// Starts a call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_call_start(
    client: *const Client,
    name: *const c_char,
    arguments: *const c_char,
    options: *const c_char,
    queue: *const Queue,
    tag: u64,
) -> *mut Call {
    let client = unsafe { client.as_ref() };
    let follower = unsafe { queue.as_ref() }.map(|queue| queue.ticket(tag));
    let call = Call::begun(client::naming_of(client), follower, || {
        let client = client.ok_or_else(|| envelope::missing("client"))?;
        let name = unsafe { text::taken(name) }?.ok_or_else(|| envelope::missing("name"))?;
        let arguments = text::parsed(unsafe { text::taken(arguments) }?)?;
        let options = text::parsed(unsafe { text::taken(options) }?)?;
        client.call(name.to_owned(), arguments, options)
    });
    Box::into_raw(Box::new(call))
}

/// The call's envelope, once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_call_wait(call: *mut Call, milliseconds: i64) -> *mut c_char {
    let outcome = unsafe { call.as_ref() }.and_then(|call| call.wait(text::duration(milliseconds)));
    outcome.map_or(std::ptr::null_mut(), text::given)
}

/// A descriptor that becomes readable when the call has ended.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_call_fd(call: *mut Call) -> i32 {
    unsafe { call.as_ref() }.and_then(Call::descriptor).unwrap_or(-1)
}

/// Drops the request.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_call_cancel(call: *mut Call) {
    if let Some(call) = unsafe { call.as_ref() } {
        call.cancel();
    }
}

/// Ends the call if it is still under way.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_call_free(call: *mut Call) {
    unsafe { free(call) };
}

/// A queue of ended calls.
#[unsafe(no_mangle)]
pub extern "C" fn opentok_queue_new() -> *mut Queue {
    Box::into_raw(Box::default())
}

/// Waits for ended calls.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_queue_next(
    queue: *mut Queue,
    milliseconds: i64,
    tags: *mut u64,
    room: i32,
) -> i32 {
    let room = usize::try_from(room).unwrap_or_default();
    let (Some(queue), false, 1..) = (unsafe { queue.as_ref() }, tags.is_null(), room) else { return 0 };
    // SAFETY: there is so much room, as the caller says.
    let place = unsafe { std::slice::from_raw_parts_mut(tags, room) };
    queue.next(text::duration(milliseconds), place).try_into().unwrap_or(i32::MAX)
}

/// Lets go of a queue.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_queue_free(queue: *mut Queue) {
    unsafe { free(queue) };
}

/// Takes back a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_text_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: it came from `text::given`.
        drop(unsafe { std::ffi::CString::from_raw(text) });
    }
}

/// Drops what was given away, and keeps a panic on that way in.
unsafe fn free<T>(given: *mut T) {
    if given.is_null() {
        return;
    }
    // SAFETY: it came from `Box::into_raw`, and the caller does not use it again.
    let given = std::panic::AssertUnwindSafe(unsafe { Box::from_raw(given) });
    // There is nobody to tell.
    let _ = std::panic::catch_unwind(move || drop(given));
}
