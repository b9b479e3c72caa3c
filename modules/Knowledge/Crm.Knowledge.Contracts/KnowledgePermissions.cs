namespace Crm.Knowledge.Contracts;

/// <summary>The permissions of the Knowledge module.</summary>
public static class KnowledgePermissions
{
    /// <summary>Find and read what is published, say whether it helped.</summary>
    public const string Read = "knowledge.article.read";

    /// <summary>Read confidential articles too; without it only one's own.</summary>
    public const string ReadConfidential = "knowledge.article.read-confidential";

    /// <summary>Write articles and change those within the scope; see every draft. Articles from cases (K-04) need it too.</summary>
    public const string Write = "knowledge.article.write";

    /// <summary>Review what others wrote: publish it or give it back; retire articles. Never one's own.</summary>
    public const string Review = "knowledge.article.review";

    /// <summary>Keep categories and synonyms, see searches that found nothing.</summary>
    public const string Manage = "knowledge.settings.manage";
}
