//! Chance, not for secrets.

use std::{
    array,
    cell::Cell,
    collections::hash_map::RandomState,
    hash::BuildHasher,
    time::{SystemTime, UNIX_EPOCH},
};

use uuid::Uuid;

thread_local! {
    /// Where this thread's chance stands; begun with what the kernel gave the process.
    static STATE: Cell<[u64; 2]> = Cell::new(array::from_fn(|index| RandomState::new().hash_one(index)));
}

/// A random number from 0 to 1.
///
/// A system call for each, as the kernel's own numbers take, is as dear as a token's signature, and aws-lc's generator
/// takes 30 ms to set up. The clock is stirred in, so that a forked child goes another way than its parent.
#[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
pub(crate) fn random() -> f64 {
    const BITS: u32 = 53;
    let [bits, _] = next();
    (bits >> (u64::BITS - BITS)) as f64 / (1_u64 << BITS) as f64
}

/// A name that nothing else has.
pub(crate) fn unique() -> Uuid {
    let [high, low] = next().map(u128::from);
    uuid::Builder::from_random_bytes((high << u64::BITS | low).to_be_bytes()).into_uuid()
}

fn next() -> [u64; 2] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let stirred = u64::from(now.subsec_nanos()).wrapping_mul(GOLDEN);
    let state = STATE.get().map(|state| state.wrapping_add(GOLDEN) ^ stirred);
    STATE.set(state);
    state.map(mixed)
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// `SplitMix64`'s finish: each bit of the state reaches each of the result.
fn mixed(state: u64) -> u64 {
    let state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{random, unique};

    #[test]
    fn numbers_differ_and_are_spread_evenly() {
        let numbers: Vec<_> = (0..10_000).map(|_| random()).collect();
        assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)));
        let different: HashSet<_> = numbers.iter().map(|number| number.to_bits()).collect();
        assert_eq!(different.len(), numbers.len());
        for tenth in 0..10 {
            let low = f64::from(tenth) / 10.0;
            let count = numbers.iter().filter(|number| (low..low + 0.1).contains(*number)).count();
            assert!((800..1200).contains(&count), "{count} from {low}");
        }
        let names: HashSet<_> = (0..10_000).map(|_| unique()).collect();
        assert_eq!(names.len(), 10_000);
        assert!(names.iter().all(|name| name.get_version_num() == 4));
        let others = std::thread::spawn(|| (0..1000).map(|_| random().to_bits()).collect::<Vec<_>>());
        let others = others.join().expect("numbers");
        assert!(others.iter().all(|number| !different.contains(number)));
    }
}
