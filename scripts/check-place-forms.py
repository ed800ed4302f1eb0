"""Has Voikko analyse every form of tests/search/fixtures/place-forms.tsv back to its name and case.

A development check, not a part of the tests. Needs python3-libvoikko and voikko-fi (Debian's names):

    python3 scripts/check-place-forms.py

Prints the forms that Voikko analyses otherwise or does not know, and fails when one is not among KNOWN_GAPS.
"""

import sys
from pathlib import Path

import libvoikko

CASES = (
    "nimento omanto osanto sisaolento sisaeronto sisatulento ulkoolento ulkoeronto ulkotulento olento".split()
)
# Names that Voikko 4.3.1 with voikko-fi 2.5 has not, or has in another inflection than the published list.
KNOWN_GAPS = {"Laukaa", "Lemland", "Lumparland", "Saltvik", "Sund", "Toholampi", "Uusikaarlepyy", "Virrat"}

voikko = libvoikko.Voikko("fi")
fixture = Path(__file__).parent.parent / "tests" / "search" / "fixtures" / "place-forms.tsv"
checked = 0
wrong = []
for line in fixture.read_text(encoding="utf-8").splitlines():
    if not line or line.startswith("#"):
        continue
    name, *forms = line.split("\t")
    assert len(forms) == len(CASES), name
    base = forms[0].split(" ")[0].lower()
    for case, form in zip(CASES, forms):
        checked += 1
        # "Koskella Tl": the abbreviation is not inflected.
        analyses = voikko.analyze(form.removesuffix(" Tl"))
        if not any(a.get("SIJAMUOTO") == case and a.get("BASEFORM", "").lower() == base for a in analyses):
            wrong.append((name, case, form))
for item in wrong:
    print(*item, sep="\t")
unexpected = [item for item in wrong if item[0] not in KNOWN_GAPS]
print(f"{checked} forms, {len(wrong)} not analysed back, {len(unexpected)} of them unexpected")
sys.exit(bool(unexpected))
