//! Typed bindings for the App Store Connect API.
