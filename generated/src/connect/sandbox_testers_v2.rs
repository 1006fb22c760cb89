// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Sandbox testers v2: `/v2/sandboxTesters`.

use super::TerritoryCode;
use crate::runtime::emit::*;

/// Lists sandbox testers v2.
///
/// `GET /v2/sandboxTesters`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v2-sandboxTesters)
pub fn list() -> Request<Page<SandboxTesterV2>, ListQuery> {
    Request::new(Method::Get, "/v2/sandboxTesters").limited(200)
}

/// Changes one of the sandbox testers v2.
///
/// `PATCH /v2/sandboxTesters/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-sandboxTesters-_id_)
pub fn update(
    id: impl Into<Id<SandboxTesterV2>>,
    body: SandboxTesterV2Update,
) -> Request<Document<SandboxTesterV2>> {
    Request::new(Method::Patch, "/v2/sandboxTesters/{id}").path_and_body("id", id.into(), body)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<SandboxTesterV2Field>;
}

/// A resource of the type `sandboxTesters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxTesterV2 {
    /// Which one it is, among those of its type.
    pub id: Id<SandboxTesterV2>,
    /// What it is.
    pub attributes: SandboxTesterV2Attributes,
    /// Where it is.
    pub links: Links,
}
resource!(SandboxTesterV2, "sandboxTesters", attributes, links);

/// The attributes of [`SandboxTesterV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SandboxTesterV2Attributes {
    /// `acAccountName`
    pub ac_account_name: Option<String>,
    /// `applePayCompatible`
    pub apple_pay_compatible: Option<bool>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `interruptPurchases`
    pub interrupt_purchases: Option<bool>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `subscriptionRenewalRate`
    pub subscription_renewal_rate: Option<SandboxTesterV2SubscriptionRenewalRate>,
    /// `territory`
    pub territory: Option<TerritoryCode>,
}

impl Object for SandboxTesterV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "acAccountName" => read_value(&mut self.ac_account_name, map),
            "applePayCompatible" => read_value(&mut self.apple_pay_compatible, map),
            "firstName" => read_value(&mut self.first_name, map),
            "interruptPurchases" => read_value(&mut self.interrupt_purchases, map),
            "lastName" => read_value(&mut self.last_name, map),
            "subscriptionRenewalRate" => read_value(&mut self.subscription_renewal_rate, map),
            "territory" => read_value(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for SandboxTesterV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("SandboxTesterV2Attributes")
            .member("acAccountName", &self.ac_account_name)
            .member("applePayCompatible", &self.apple_pay_compatible)
            .member("firstName", &self.first_name)
            .member("interruptPurchases", &self.interrupt_purchases)
            .member("lastName", &self.last_name)
            .member("subscriptionRenewalRate", &self.subscription_renewal_rate)
            .member("territory", &self.territory)
            .end()
    }
}
object!(SandboxTesterV2Attributes);

/// Changes one `SandboxTesterV2`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxTesterV2Update(Body);

impl SandboxTesterV2Update {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("sandboxTesters"))
    }

    /// Sets `interruptPurchases`.
    pub fn interrupt_purchases(self, interrupt_purchases: bool) -> Self {
        Self(self.0.attribute("interruptPurchases", interrupt_purchases))
    }

    /// Sets `subscriptionRenewalRate`.
    pub fn subscription_renewal_rate(
        self,
        subscription_renewal_rate: SandboxTesterV2SubscriptionRenewalRate,
    ) -> Self {
        Self(
            self.0
                .attribute("subscriptionRenewalRate", subscription_renewal_rate),
        )
    }

    /// Sets `territory`.
    pub fn territory(self, territory: TerritoryCode) -> Self {
        Self(self.0.attribute("territory", territory))
    }

    /// Sends null for `interruptPurchases`.
    pub fn clear_interrupt_purchases(self) -> Self {
        Self(self.0.clear_attribute("interruptPurchases"))
    }

    /// Sends null for `subscriptionRenewalRate`.
    pub fn clear_subscription_renewal_rate(self) -> Self {
        Self(self.0.clear_attribute("subscriptionRenewalRate"))
    }

    /// Sends null for `territory`.
    pub fn clear_territory(self) -> Self {
        Self(self.0.clear_attribute("territory"))
    }
}
body!(SandboxTesterV2Update, default);

values! {
    /// Values of `subscriptionRenewalRate`.
    pub enum SandboxTesterV2SubscriptionRenewalRate {
        MonthlyRenewalEveryOneHour = "MONTHLY_RENEWAL_EVERY_ONE_HOUR",
        MonthlyRenewalEveryThirtyMinutes = "MONTHLY_RENEWAL_EVERY_THIRTY_MINUTES",
        MonthlyRenewalEveryFifteenMinutes = "MONTHLY_RENEWAL_EVERY_FIFTEEN_MINUTES",
        MonthlyRenewalEveryFiveMinutes = "MONTHLY_RENEWAL_EVERY_FIVE_MINUTES",
        MonthlyRenewalEveryThreeMinutes = "MONTHLY_RENEWAL_EVERY_THREE_MINUTES",
    }
}

names! {
    /// The fields that `fields[sandboxTesters]` can choose.
    pub enum SandboxTesterV2Field {
        FirstName = "firstName",
        LastName = "lastName",
        AcAccountName = "acAccountName",
        Territory = "territory",
        ApplePayCompatible = "applePayCompatible",
        InterruptPurchases = "interruptPurchases",
        SubscriptionRenewalRate = "subscriptionRenewalRate",
    }
}

impl Field for SandboxTesterV2Field {
    const PARAMETER: &'static str = "fields[sandboxTesters]";
}
