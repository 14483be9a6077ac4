//! Chance, not for secrets.

/// A random number from 0 to 1.
///
/// From a UUID, whose source is the kernel: aws-lc's generator takes 30 ms to set up, which a program that makes one
/// token would notice.
#[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
pub(crate) fn random() -> f64 {
    const BITS: u32 = 53;
    let (_, low) = uuid::Uuid::new_v4().as_u64_pair();
    (low & ((1 << BITS) - 1)) as f64 / (1_u64 << BITS) as f64
}
