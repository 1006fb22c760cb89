//! Testers and their groups.

use appstore_sdk::connect::{beta_groups, beta_testers};
use appstore_sdk::{Error, ErrorKind};

use super::{account, client};

#[tokio::test]
async fn a_tester_is_invited_to_a_group_and_found_there() -> Result<(), Error> {
    let apple = account();
    let client = client(&apple);
    let groups = beta_groups::list()
        .filter_app(["6001"])
        .filter_name(["Friends"]);
    let group = groups.send(&client).await?.data.remove(0);

    let ada = beta_testers::BetaTesterCreate::new("ada+beta@example.com")
        .first_name("Ada")
        .beta_groups([&group]);
    let ada = beta_testers::create(ada).send(&client).await?.data;
    assert_eq!(
        ada.attributes.email.as_deref(),
        Some("ada+beta@example.com")
    );

    let in_group = beta_groups::beta_testers(&group).send(&client).await?;
    assert_eq!(in_group.data[0].id, ada.id);
    let by_address = beta_testers::list()
        .filter_email(["ada+beta@example.com"])
        .include([beta_testers::BetaTesterInclude::BetaGroups])
        .send(&client)
        .await?;
    let groups = by_address
        .included
        .many(&by_address.data[0].relationships.beta_groups);
    let groups = groups.expect("the groups came along");
    assert_eq!(groups[0].attributes.name.as_deref(), Some("Friends"));
    let in_other_group = beta_testers::list()
        .filter_beta_groups(["g2"])
        .send(&client)
        .await?;
    assert!(in_other_group.data.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_tester_cannot_be_invited_twice() -> Result<(), Error> {
    let apple = account();
    let client = client(&apple);
    let ada = || beta_testers::create(beta_testers::BetaTesterCreate::new("ada@example.com"));
    ada().send(&client).await?;

    let error = ada().send(&client).await.expect_err("she is there already");

    assert_eq!(error.kind(), ErrorKind::Duplicate);
    assert_eq!(error.status(), Some(409));
    assert_eq!(
        error.errors()[0].pointer.as_deref(),
        Some("/data/attributes/email")
    );
    Ok(())
}

#[tokio::test]
async fn testers_come_to_a_group_and_leave_it() -> Result<(), Error> {
    let apple = account();
    let client = client(&apple);
    let ada = beta_testers::BetaTesterCreate::new("ada@example.com").beta_groups(["g1"]);
    let ada = beta_testers::create(ada).send(&client).await?.data;

    beta_groups::add_beta_testers("g2", [&ada])
        .send(&client)
        .await?;
    let groups = beta_testers::beta_groups_linkages(&ada)
        .send(&client)
        .await?;
    let ids: Vec<_> = groups.data.iter().map(|id| id.as_str()).collect();
    assert_eq!(ids, ["g1", "g2"]);

    beta_groups::remove_beta_testers("g1", [&ada])
        .send(&client)
        .await?;
    let left = beta_groups::beta_testers("g1").send(&client).await?;
    assert!(left.data.is_empty());

    beta_testers::delete(&ada).send(&client).await?;
    let gone = beta_testers::get(&ada)
        .send(&client)
        .await
        .expect_err("she is deleted");
    assert_eq!(gone.kind(), ErrorKind::NotFound);
    let left = beta_groups::beta_testers("g2").send(&client).await?;
    assert!(left.data.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_group_is_renamed_and_nothing_else_of_it_changes() -> Result<(), Error> {
    let apple = account();
    let client = client(&apple);
    let limit = beta_groups::BetaGroupUpdate::new().public_link_limit(100);
    beta_groups::update("g1", limit).send(&client).await?;

    let name = beta_groups::BetaGroupUpdate::new().name("Family");
    let group = beta_groups::update("g1", name).send(&client).await?.data;
    assert_eq!(group.attributes.name.as_deref(), Some("Family"));
    assert_eq!(group.attributes.public_link_limit, Some(100));

    let none = beta_groups::BetaGroupUpdate::new().clear_public_link_limit();
    let group = beta_groups::update("g1", none).send(&client).await?.data;
    assert_eq!(group.attributes.name.as_deref(), Some("Family"));
    assert_eq!(group.attributes.public_link_limit, None);
    Ok(())
}
