//! The smallest set that shares something with each of many sets. Exact: branches over the members of an open set, and
//! cuts what cannot become smaller than the best found.

use std::collections::BTreeSet;

/// A set of numbers that must be hit.
pub(super) type Set = BTreeSet<usize>;

/// One of the smallest hitting sets; of equals the one found first, so equal sets give equal answers.
pub(super) fn smallest(sets: &[Set]) -> Set {
    let mut hit = Set::new();
    let mut open = irreducible(sets);
    while let Some(first) = open.pop() {
        // Sets that share nothing, directly or through others, are hit on their own.
        let (near, far) = component(first, open);
        open = far;
        let mut search = Search { best: None };
        search.descend(&mut Vec::new(), &near);
        hit.extend(search.best.into_iter().flatten());
    }
    hit
}

/// The sets without those that hold another one.
fn irreducible(sets: &[Set]) -> Vec<Set> {
    let mut by_size: Vec<&Set> = sets.iter().filter(|set| !set.is_empty()).collect();
    by_size.sort_unstable_by_key(|set| (set.len(), *set));
    by_size.dedup();
    let single: Set =
        by_size.iter().filter(|set| set.len() == 1).flat_map(|set| set.iter().copied()).collect();
    let mut kept: Vec<Set> = Vec::new();
    for set in by_size {
        let is_hit = set.len() > 1 && set.iter().any(|number| single.contains(number));
        if !is_hit && (set.len() == 1 || kept.iter().all(|other| !other.is_subset(set))) {
            kept.push(set.clone());
        }
    }
    kept
}

fn component(first: Set, mut others: Vec<Set>) -> (Vec<Set>, Vec<Set>) {
    let mut reach = first.clone();
    let mut near = vec![first];
    loop {
        let (joining, far): (Vec<Set>, Vec<Set>) =
            others.into_iter().partition(|set| !set.is_disjoint(&reach));
        if joining.is_empty() {
            return (near, far);
        }
        joining.iter().for_each(|set| reach.extend(set));
        near.extend(joining);
        others = far;
    }
}

struct Search {
    best: Option<Vec<usize>>,
}

impl Search {
    fn descend(&mut self, chosen: &mut Vec<usize>, sets: &[Set]) {
        let open: Vec<&Set> =
            sets.iter().filter(|set| !chosen.iter().any(|number| set.contains(number))).collect();
        if self.best.as_ref().is_some_and(|best| chosen.len() + at_least(&open) >= best.len()) {
            return;
        }
        let Some(smallest) = open.iter().min_by_key(|set| set.len()) else {
            self.best = Some(chosen.clone());
            return;
        };
        // Whoever hits most comes first: a good answer early cuts more.
        let mut numbers: Vec<usize> = smallest.iter().copied().collect();
        numbers.sort_unstable_by_key(|number| {
            (std::cmp::Reverse(open.iter().filter(|set| set.contains(number)).count()), *number)
        });
        for number in numbers {
            chosen.push(number);
            self.descend(chosen, sets);
            chosen.pop();
        }
    }
}

/// How many numbers the sets take at least: as many as share nothing with each other.
fn at_least(sets: &[&Set]) -> usize {
    let mut seen = Set::new();
    let mut count = 0;
    for set in sets {
        if set.is_disjoint(&seen) {
            seen.extend(set.iter());
            count += 1;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn is_as_small_as_trying_every_subset(sets in proptest::collection::vec(proptest::collection::btree_set(0..8_usize, 1..4), 0..9)) {
            let hits = |chosen: &Set| sets.iter().all(|set| !set.is_disjoint(chosen));
            let found = smallest(&sets);
            prop_assert!(hits(&found));
            let subsets = (0..256_usize).map(|bits| (0..8).filter(|at| bits >> at & 1 == 1).collect::<Set>());
            let least = subsets.filter(|subset| hits(subset)).map(|subset| subset.len()).min();
            prop_assert_eq!(Some(found.len()), least);
        }
    }
}
