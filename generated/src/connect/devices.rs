// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Devices: `/v1/devices`.

use super::BundleIdPlatform;
use crate::runtime::emit::*;

/// Lists devices.
///
/// `GET /v1/devices`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-devices)
pub fn list() -> Request<Page<Device>, ListQuery> {
    Request::new(Method::Get, "/v1/devices").limited(200)
}

/// Reads one of the devices.
///
/// `GET /v1/devices/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-devices-_id_)
pub fn get(id: impl Into<Id<Device>>) -> Request<Document<Device>, GetQuery> {
    Request::new(Method::Get, "/v1/devices/{id}").path("id", id.into())
}

/// Creates one of the devices.
///
/// `POST /v1/devices`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-devices)
pub fn create(body: DeviceCreate) -> Request<Document<Device>> {
    Request::new(Method::Post, "/v1/devices").body(body)
}

/// Changes one of the devices.
///
/// `PATCH /v1/devices/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-devices-_id_)
pub fn update(id: impl Into<Id<Device>>, body: DeviceUpdate) -> Request<Document<Device>> {
    Request::new(Method::Patch, "/v1/devices/{id}").path_and_body("id", id.into(), body)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<DeviceField>;
}

impl Request<Page<Device>, ListQuery> {
    /// Sets `filter[name]`.
    pub fn filter_name(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[name]", values)
    }

    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = BundleIdPlatform>) -> Self {
        self.list::<BundleIdPlatform, _>("filter[platform]", values)
    }

    /// Sets `filter[udid]`.
    pub fn filter_udid(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[udid]", values)
    }

    /// Sets `filter[status]`.
    pub fn filter_status(self, values: impl IntoIterator<Item = Status>) -> Self {
        self.list::<Status, _>("filter[status]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(self, values: impl IntoIterator<Item = impl Into<Id<Device>>>) -> Self {
        self.list::<Id<Device>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<DeviceField>;
}

/// A resource of the type `devices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    /// Which one it is, among those of its type.
    pub id: Id<Device>,
    /// What it is.
    pub attributes: DeviceAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(Device, "devices", attributes, links);

/// The attributes of [`Device`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceAttributes {
    /// `addedDate`
    pub added_date: Option<DateTime>,
    /// `deviceClass`
    pub device_class: Option<DeviceClass>,
    /// `model`
    pub model: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `platform`
    pub platform: Option<BundleIdPlatform>,
    /// `status`
    pub status: Option<DeviceStatus>,
    /// `udid`
    pub udid: Option<String>,
}

impl Object for DeviceAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "addedDate" => read_value(&mut self.added_date, map),
            "deviceClass" => read_value(&mut self.device_class, map),
            "model" => read_value(&mut self.model, map),
            "name" => read_value(&mut self.name, map),
            "platform" => read_value(&mut self.platform, map),
            "status" => read_value(&mut self.status, map),
            "udid" => read_value(&mut self.udid, map),
            _ => skip(map),
        }
    }
}

impl Member for DeviceAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("DeviceAttributes")
            .member("addedDate", &self.added_date)
            .member("deviceClass", &self.device_class)
            .member("model", &self.model)
            .member("name", &self.name)
            .member("platform", &self.platform)
            .member("status", &self.status)
            .member("udid", &self.udid)
            .end()
    }
}
object!(DeviceAttributes);

/// Creates one `Device`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DeviceCreate(Body);

impl DeviceCreate {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        platform: BundleIdPlatform,
        udid: impl Into<String>,
    ) -> Self {
        Self(
            Body::new("devices")
                .with_attributes()
                .attribute("name", name.into())
                .attribute("platform", platform)
                .attribute("udid", udid.into()),
        )
    }
}
body!(DeviceCreate);

/// Changes one `Device`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DeviceUpdate(Body);

impl DeviceUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("devices"))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `status`.
    pub fn status(self, status: DeviceUpdateStatus) -> Self {
        Self(self.0.attribute("status", status))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `status`.
    pub fn clear_status(self) -> Self {
        Self(self.0.clear_attribute("status"))
    }
}
body!(DeviceUpdate, default);

values! {
    /// Values of `deviceClass`.
    pub enum DeviceClass {
        AppleVisionPro = "APPLE_VISION_PRO",
        AppleWatch = "APPLE_WATCH",
        Ipad = "IPAD",
        Iphone = "IPHONE",
        Ipod = "IPOD",
        AppleTv = "APPLE_TV",
        Mac = "MAC",
    }
}

values! {
    /// Values of `status`.
    pub enum DeviceStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Processing = "PROCESSING",
    }
}

values! {
    /// Values of `status`.
    pub enum DeviceUpdateStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

names! {
    /// The fields that `fields[devices]` can choose.
    pub enum DeviceField {
        Name = "name",
        Platform = "platform",
        Udid = "udid",
        DeviceClass = "deviceClass",
        Status = "status",
        Model = "model",
        AddedDate = "addedDate",
    }
}

impl Field for DeviceField {
    const PARAMETER: &'static str = "fields[devices]";
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Name = "name",
        NameDescending = "-name",
        Platform = "platform",
        PlatformDescending = "-platform",
        Udid = "udid",
        UdidDescending = "-udid",
        Status = "status",
        StatusDescending = "-status",
        Id = "id",
        IdDescending = "-id",
    }
}

names! {
    /// Values of `filter[status]`.
    pub enum Status {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
