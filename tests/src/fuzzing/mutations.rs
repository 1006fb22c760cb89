//! Good inputs made bad, in the same order in every run.

/// Pseudo-random numbers from a seed (SplitMix64).
pub struct Numbers(u64);

impl Numbers {
    /// Those of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another one; 0 when that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let end = end.max(1) as u64;
        (self.number() % end) as usize
    }
}

/// What breaks readers: of JSON, headers, dates, addresses, PEM.
const PIECES: &[&[u8]] = &[
    b"null",
    b"{}",
    b"[]",
    b"\"",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"{\"data\":",
    b"[[[[[[[[",
    b"-1",
    b"1e999",
    b"18446744073709551616",
    b"-9223372036854775809",
    b"99999999999999",
    b":",
    b";",
    b",",
    b"\r\n",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"-----BEGIN PRIVATE KEY-----",
    b"-----END",
    b"MIGHAgEAMBMGByqGSM49",
    b"0\x84\xff\xff\xff\xff",
    b"T24:00:00Z",
    b"+99:99",
    b"-271821-04-20",
    b"//evil.example",
    b"@",
    b"?",
    b"%",
    b"https://",
    b"\xc3\xbc",
    b"<!--",
];

/// A seed with a few changes: bytes, pieces, and what another seed has.
pub fn mutated(seeds: &[&[u8]], numbers: &mut Numbers) -> Vec<u8> {
    let mut input = seeds[numbers.below(seeds.len())].to_vec();
    for _ in 0..numbers.below(6) {
        let at = numbers.below(input.len() + 1);
        let end = (at + numbers.below(16)).min(input.len());
        let replacement: Vec<u8> = match numbers.below(7) {
            0 => vec![numbers.number() as u8],
            1 => Vec::new(),
            2 => input[at..end].repeat(1 + numbers.below(40)),
            3 => {
                let other = seeds[numbers.below(seeds.len())];
                let from = numbers.below(other.len());
                other[from..].to_vec()
            }
            _ => PIECES[numbers.below(PIECES.len())].to_vec(),
        };
        input.splice(at..end, replacement);
    }
    if numbers.below(10) == 0 {
        input.truncate(numbers.below(input.len()));
    }
    input
}
