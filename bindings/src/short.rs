//! The short way for what is hot: functions that take no structures. On the JVM a structure costs 10 µs or more, and UniFFI's
//! own way has a score of them for a token.
#![allow(unsafe_code, reason = "a function for C")]

use std::{slice, sync::Arc};

use uniffi::{Handle, Lift, deps::anyhow};

use crate::{OpenTok, UniFfiTag};

/// Another handle of the same client.
///
/// # Safety
///
/// The handle is that of a client.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_short_clone(client: u64) -> u64 {
    // SAFETY: the caller's.
    unsafe { Handle::from_raw_unchecked(client).clone_arc_handle::<OpenTok>() }.as_raw()
}

/// Makes a token, from `generate_token`'s arguments as UniFFI writes them one after the other. Returns the token's length, or a
/// negative number where there is none, or no room for it: then the caller goes the long way, which says what is wrong.
///
/// # Safety
///
/// The handle is that of a client, which stays for as long as this takes; there are so many bytes, and so much room.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn opentok_short_token(
    client: u64,
    arguments: *const u8,
    length: i32,
    token: *mut u8,
    room: i32,
) -> i32 {
    let (Ok(length), Ok(room)) = (usize::try_from(length), usize::try_from(room)) else { return -1 };
    // SAFETY: the caller's.
    let (client, arguments, place) = unsafe {
        let client: Arc<OpenTok> = Handle::from_raw_unchecked(client).into_arc_borrowed();
        (client, slice::from_raw_parts(arguments, length), slice::from_raw_parts_mut(token, room))
    };
    let made = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| written(&client, arguments)));
    let Ok(Ok(made)) = made else { return -1 };
    let Some(place) = place.get_mut(..made.len()) else { return -1 };
    place.copy_from_slice(made.as_bytes());
    made.len().try_into().unwrap_or(-1)
}

fn written(client: &OpenTok, mut arguments: &[u8]) -> anyhow::Result<String> {
    let left = &mut arguments;
    Ok(client.generate_token(
        next(left)?,
        next(left)?,
        next(left)?,
        next(left)?,
        next(left)?,
        next(left)?,
        next(left)?,
        next(left)?,
        next(left)?,
    )?)
}

fn next<T: Lift<UniFfiTag>>(arguments: &mut &[u8]) -> anyhow::Result<T> {
    T::try_read(arguments)
}
