//! The commands of this repository: arguments, files and printing for people.

fn main() {}
