//! History, replayed: one description is committed, the next one is imported, and all commands tell the same of it.

use crate::support::{
    DESCRIPTION, Folder, Repository, assert_done, assert_failed, assert_says, path, printed,
    with_less, with_more,
};

#[test]
fn two_descriptions_one_after_the_other() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.1.0"]);

    let said = printed(&repository.import(&with_less()));
    assert_says(&said, &["other content under the same version 1.2"]);
    assert_done(&repository.xtask(&["codegen"]));

    let out = Folder::new();
    let told = || {
        let diff = repository.xtask(&["spec", "diff", "--format", "markdown"]);
        let texts = repository.xtask(&["spec", "pull-request", "--out", path(&out.out())]);
        assert_done(&diff);
        assert_done(&texts);
        (printed(&diff), printed(&texts))
    };
    let text = |name: &str| std::fs::read_to_string(out.out().join(name)).unwrap();

    let (diff, changed) = told();
    assert_eq!(changed, "changed=true\n");
    assert!(text("body.md").starts_with(diff.trim_end()));
    let entry = repository.read("CHANGELOG-API.md");
    let as_entry = diff.replace("## ", "### ");
    assert_says(&entry, &[as_entry.trim_end()]);
    assert_failed(&repository.xtask(&["semver"]), &["ask for 0.2.0"]);
    assert_says(&text("body.md"), &["asks for version 0.2.0"]);
    let first_branch = text("branch.txt");

    assert_done(&repository.xtask(&["semver", "--bump"]));
    repository.commit("Less");
    assert_eq!(told().1, "changed=false\n");
    assert_done(&repository.xtask(&["semver"]));

    assert_done(&repository.import(&with_more()));
    assert_eq!(told().1, "changed=true\n");
    assert_ne!(text("branch.txt"), first_branch);
    assert_done(&repository.xtask(&["semver"]));
    let changelog = repository.read("CHANGELOG-API.md");
    let order: Vec<_> = changelog
        .lines()
        .filter_map(|line| line.strip_prefix("## connect ")?.split(',').next())
        .collect();
    assert_eq!(order, ["1.3", "1.2", "1.2"]);

    assert_done(&repository.import(DESCRIPTION));
    let undone = repository.xtask(&["spec", "diff", "v0.1.0", "--format", "json"]);
    let undone: serde_json::Value = serde_json::from_str(&printed(&undone)).unwrap();
    assert_eq!(undone["changes"], serde_json::json!([]));
}
