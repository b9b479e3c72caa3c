using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Shared;
using Npgsql;

namespace Crm.Knowledge.Features.Search;

/// <summary>The rows of <c>article_index i</c> that a search may find: what the reader may see, cut down by the filters.</summary>
internal sealed class SearchScope
{
    private readonly List<string> conditions = [];
    private readonly List<(string Name, object Value)> values = [];

    public SearchScope(Actor actor, ArticleFilter filter, IReadOnlyCollection<Guid>? categories)
    {
        Set("me", actor.StaffId);
        var mine = filter.Mine == true;
        if (filter.State is null && !mine)
            conditions.Add("i.state IN ('Published', 'DueForReview')");
        if (filter.State is { } state)
            Add("i.state = @state", "state", state.ToString());
        if (mine)
            conditions.Add("i.author_id = @me");
        if (mine || filter.State is ArticleState.Draft or ArticleState.InReview or ArticleState.Retired)
            conditions.Add(actor.SeesDrafts() ? "NOT (@me = ANY(i.recused) AND i.state IN ('Draft', 'InReview'))" : "(i.author_id = @me AND NOT @me = ANY(i.recused))");
        if (!actor.Has(KnowledgePermissions.ReadConfidential))
            conditions.Add("(i.confidentiality <> 'Confidential' OR i.author_id = @me)");
        if (categories is not null)
            Add("i.category_id = ANY(@categories)", "categories", categories.ToArray());
        if (!string.IsNullOrWhiteSpace(filter.Tag))
            Add("i.tags @> ARRAY[@tag]", "tag", filter.Tag.Trim());
        if (filter.Language is { Length: > 0 } language)
            Add("@language = ANY(i.languages)", "language", language is "zh" or "en" ? language : throw new RuleException("knowledge.language", "language", language));
    }

    /// <summary>For a <c>WHERE</c>.</summary>
    public string Sql => string.Join(" AND ", conditions);

    /// <summary>Fresh parameters: one belongs to one command.</summary>
    public IEnumerable<NpgsqlParameter> Parameters() => values.Select(v => new NpgsqlParameter(v.Name, v.Value));

    private void Add(string condition, string name, object value)
    {
        conditions.Add(condition);
        Set(name, value);
    }

    private void Set(string name, object value) => values.Add((name, value));
}
