"""The demo content as data: Swedish and English side by side, with no model in sight.

Every text is a pair `T(sv, en)` (`text`), and one of several paragraphs is a tuple of pairs.
Only answers are plain strings: each is in its writer's own language. Dataclasses are in
`shapes` (scans), `shapes_exercises` (films, exercises, pages) and `shapes_rounds` (rounds, log-ins).

    what                                          where
    megatrends, trends                            forces.MEGATRENDS, .TRENDS
    two versions of a programme                   programmes.PROGRAMMES
    the scans, with questions and sections        scan_2026.EDITION, scan_2025.EDITION
    replies to last year's answers                scan_2025_questions.REPLIES
    films                                         films.FILMS
    the series and its exercises                  exercises.SERIES
    information pages, titles of indexes          information.PAGES and its constants
    notice, rounds                                rounds.NOTICES, .ROUNDS
    what has been written                         answers_2025.WRITINGS, answers_2026.WRITINGS
    log-ins                                       people.PEOPLE
    units (code, parent_code, name)                ../units.csv

Things refer to each other by key: a question's tie to a force or a goal area, a round to its
owner, an answer to a question or an opened statement. tests/demo follows every such reference.
"""
