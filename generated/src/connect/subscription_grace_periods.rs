// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Subscription grace periods: `/v1/subscriptionGracePeriods`.

use super::SubscriptionGracePeriodDuration;
use crate::runtime::emit::*;

/// Reads one of the subscription grace periods.
///
/// `GET /v1/subscriptionGracePeriods/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionGracePeriods-_id_)
pub fn get(
    id: impl Into<Id<SubscriptionGracePeriod>>,
) -> Request<Document<SubscriptionGracePeriod>, GetQuery> {
    Request::new(Method::Get, "/v1/subscriptionGracePeriods/{id}").path("id", id.into())
}

/// Changes one of the subscription grace periods.
///
/// `PATCH /v1/subscriptionGracePeriods/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionGracePeriods-_id_)
pub fn update(
    id: impl Into<Id<SubscriptionGracePeriod>>,
    body: SubscriptionGracePeriodUpdate,
) -> Request<Document<SubscriptionGracePeriod>> {
    Request::new(Method::Patch, "/v1/subscriptionGracePeriods/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<SubscriptionGracePeriodField>;
}

/// A resource of the type `subscriptionGracePeriods`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGracePeriod {
    /// Which one it is, among those of its type.
    pub id: Id<SubscriptionGracePeriod>,
    /// What it is.
    pub attributes: SubscriptionGracePeriodAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    SubscriptionGracePeriod,
    "subscriptionGracePeriods",
    attributes,
    links
);

/// The attributes of [`SubscriptionGracePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionGracePeriodAttributes {
    /// `duration`
    pub duration: Option<SubscriptionGracePeriodDuration>,
    /// `optIn`
    pub opt_in: Option<bool>,
    /// `renewalType`
    pub renewal_type: Option<SubscriptionGracePeriodRenewalType>,
    /// `sandboxOptIn`
    pub sandbox_opt_in: Option<bool>,
}

impl Object for SubscriptionGracePeriodAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "duration" => read_value(&mut self.duration, map),
            "optIn" => read_value(&mut self.opt_in, map),
            "renewalType" => read_value(&mut self.renewal_type, map),
            "sandboxOptIn" => read_value(&mut self.sandbox_opt_in, map),
            _ => skip(map),
        }
    }
}

impl Member for SubscriptionGracePeriodAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SubscriptionGracePeriodAttributes")
            .member("duration", &self.duration)
            .member("optIn", &self.opt_in)
            .member("renewalType", &self.renewal_type)
            .member("sandboxOptIn", &self.sandbox_opt_in)
            .end()
    }
}
object!(SubscriptionGracePeriodAttributes);

/// Changes one `SubscriptionGracePeriod`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubscriptionGracePeriodUpdate(Body);

impl SubscriptionGracePeriodUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("subscriptionGracePeriods"))
    }

    /// Sets `duration`.
    pub fn duration(self, duration: SubscriptionGracePeriodDuration) -> Self {
        Self(self.0.attribute("duration", duration))
    }

    /// Sets `optIn`.
    pub fn opt_in(self, opt_in: bool) -> Self {
        Self(self.0.attribute("optIn", opt_in))
    }

    /// Sets `renewalType`.
    pub fn renewal_type(self, renewal_type: SubscriptionGracePeriodRenewalType) -> Self {
        Self(self.0.attribute("renewalType", renewal_type))
    }

    /// Sets `sandboxOptIn`.
    pub fn sandbox_opt_in(self, sandbox_opt_in: bool) -> Self {
        Self(self.0.attribute("sandboxOptIn", sandbox_opt_in))
    }

    /// Sends null for `duration`.
    pub fn clear_duration(self) -> Self {
        Self(self.0.clear_attribute("duration"))
    }

    /// Sends null for `optIn`.
    pub fn clear_opt_in(self) -> Self {
        Self(self.0.clear_attribute("optIn"))
    }

    /// Sends null for `renewalType`.
    pub fn clear_renewal_type(self) -> Self {
        Self(self.0.clear_attribute("renewalType"))
    }

    /// Sends null for `sandboxOptIn`.
    pub fn clear_sandbox_opt_in(self) -> Self {
        Self(self.0.clear_attribute("sandboxOptIn"))
    }
}
body!(SubscriptionGracePeriodUpdate, default);

values! {
    /// Values of `renewalType`.
    pub enum SubscriptionGracePeriodRenewalType {
        AllRenewals = "ALL_RENEWALS",
        PaidToPaidOnly = "PAID_TO_PAID_ONLY",
    }
}

names! {
    /// The fields that `fields[subscriptionGracePeriods]` can choose.
    pub enum SubscriptionGracePeriodField {
        OptIn = "optIn",
        SandboxOptIn = "sandboxOptIn",
        Duration = "duration",
        RenewalType = "renewalType",
    }
}

impl Field for SubscriptionGracePeriodField {
    const PARAMETER: &'static str = "fields[subscriptionGracePeriods]";
}
