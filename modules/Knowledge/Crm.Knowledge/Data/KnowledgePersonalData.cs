using Crm.BuildingBlocks.Personal;

namespace Crm.Knowledge.Data;

/// <summary>
/// Where persons' data stand in this module (W-08). Articles are published texts with versions, reviewed by people: a name in one is shown, and its author takes it out. A test
/// fails for a new column of text that is in none of the two lists.
/// </summary>
internal static class KnowledgePersonalData
{
    private static readonly string[] Texts = ["title_zh", "body_zh", "title_en", "body_en", "tags", "keywords"];

    public static PersonalCatalogue Catalogue { get; } = new(
        KnowledgeModule.Name,
        [
            new("resolved_cases", "subject", "problem", "cause", "remedy", "personal_names") { Key = "t.case_id", Customer = "t.customer_id", Own = new Dictionary<string, string> { ["case"] = "t.case_id" } },
            new("article_feedback", "comment"),
            new("failed_searches", "text") { Key = "t.text", Delete = true },
            new("articles", [.. Texts, "note", "return_comment", "retired_because"]) { KeptBecause = "article", Link = "/knowledge/articles/{0}" },
            new("article_versions", [.. Texts, "comment"]) { Key = "t.article_id", KeptBecause = "article", Link = "/knowledge/articles/{0}" },
            new("article_index", "title_zh", "title_en", "text_zh", "text_en", "tags") { Key = "t.article_id", KeptBecause = "article", Link = "/knowledge/articles/{0}" },
        ],
        [
            "number", "state", "revision", "confidentiality", "kind", "search", "title_search", "languages", "use", "roles", "categories.name_zh", "categories.name_en", "articles.case_number",
            "article_uses.key", "synonyms.words", "common_words.word",
        ]);
}
