// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Bundle id capabilities: `/v1/bundleIdCapabilities`.

use super::{CapabilitySetting, CapabilityType, bundle_ids};
use crate::runtime::emit::*;

/// Creates one of the bundle id capabilities.
///
/// `POST /v1/bundleIdCapabilities`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-bundleIdCapabilities)
pub fn create(body: BundleIdCapabilityCreate) -> Request<Document<BundleIdCapability>> {
    Request::new(Method::Post, "/v1/bundleIdCapabilities").body(body)
}

/// Changes one of the bundle id capabilities.
///
/// `PATCH /v1/bundleIdCapabilities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-bundleIdCapabilities-_id_)
pub fn update(
    id: impl Into<Id<BundleIdCapability>>,
    body: BundleIdCapabilityUpdate,
) -> Request<Document<BundleIdCapability>> {
    Request::new(Method::Patch, "/v1/bundleIdCapabilities/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the bundle id capabilities.
///
/// `DELETE /v1/bundleIdCapabilities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-bundleIdCapabilities-_id_)
pub fn delete(id: impl Into<Id<BundleIdCapability>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/bundleIdCapabilities/{id}").path("id", id.into())
}

/// A resource of the type `bundleIdCapabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleIdCapability {
    /// Which one it is, among those of its type.
    pub id: Id<BundleIdCapability>,
    /// What it is.
    pub attributes: BundleIdCapabilityAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    BundleIdCapability,
    "bundleIdCapabilities",
    attributes,
    links
);

/// The attributes of [`BundleIdCapability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BundleIdCapabilityAttributes {
    /// `capabilityType`
    pub capability_type: Option<CapabilityType>,
    /// `settings`
    pub settings: Option<Vec<CapabilitySetting>>,
}

impl Object for BundleIdCapabilityAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "capabilityType" => read_value(&mut self.capability_type, map),
            "settings" => read_list(&mut self.settings, map),
            _ => skip(map),
        }
    }
}

impl Member for BundleIdCapabilityAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BundleIdCapabilityAttributes")
            .member("capabilityType", &self.capability_type)
            .member("settings", &self.settings)
            .end()
    }
}
object!(BundleIdCapabilityAttributes);

/// Creates one `BundleIdCapability`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BundleIdCapabilityCreate(Body);

impl BundleIdCapabilityCreate {
    /// With what is required.
    pub fn new(
        capability_type: CapabilityType,
        bundle_id: impl Into<Id<bundle_ids::BundleId>>,
    ) -> Self {
        Self(
            Body::new("bundleIdCapabilities")
                .with_attributes()
                .with_relationships()
                .attribute("capabilityType", capability_type)
                .to_one::<bundle_ids::BundleId>("bundleId", "bundleIds", bundle_id.into()),
        )
    }

    /// Sets `settings`.
    pub fn settings(self, settings: impl IntoIterator<Item = CapabilitySetting>) -> Self {
        Self(
            self.0
                .attributes_list::<CapabilitySetting, _>("settings", settings),
        )
    }

    /// Sends null for `settings`.
    pub fn clear_settings(self) -> Self {
        Self(self.0.clear_attribute("settings"))
    }
}
body!(BundleIdCapabilityCreate);

/// Changes one `BundleIdCapability`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BundleIdCapabilityUpdate(Body);

impl BundleIdCapabilityUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("bundleIdCapabilities"))
    }

    /// Sets `capabilityType`.
    pub fn capability_type(self, capability_type: CapabilityType) -> Self {
        Self(self.0.attribute("capabilityType", capability_type))
    }

    /// Sets `settings`.
    pub fn settings(self, settings: impl IntoIterator<Item = CapabilitySetting>) -> Self {
        Self(
            self.0
                .attributes_list::<CapabilitySetting, _>("settings", settings),
        )
    }

    /// Sends null for `capabilityType`.
    pub fn clear_capability_type(self) -> Self {
        Self(self.0.clear_attribute("capabilityType"))
    }

    /// Sends null for `settings`.
    pub fn clear_settings(self) -> Self {
        Self(self.0.clear_attribute("settings"))
    }
}
body!(BundleIdCapabilityUpdate, default);

names! {
    /// The fields that `fields[bundleIdCapabilities]` can choose.
    pub enum BundleIdCapabilityField {
        CapabilityType = "capabilityType",
        Settings = "settings",
    }
}

impl Field for BundleIdCapabilityField {
    const PARAMETER: &'static str = "fields[bundleIdCapabilities]";
}
