using NpgsqlTypes;

namespace Crm.BuildingBlocks.Tests.Search;

/// <summary>What PostgreSQL's <c>@@</c> does, for tests that ask thousands of questions; SearchDatabaseTests asks it itself.</summary>
internal static class TsMatch
{
    public static bool Matches(this NpgsqlTsVector vector, NpgsqlTsQuery query) => query switch
    {
        NpgsqlTsQueryAnd and => vector.Matches(and.Left) && vector.Matches(and.Right),
        NpgsqlTsQueryOr or => vector.Matches(or.Left) || vector.Matches(or.Right),
        NpgsqlTsQueryLexeme { IsPrefixSearch: true } l => vector.Any(v => v.Text.StartsWith(l.Text, StringComparison.Ordinal)),
        NpgsqlTsQueryLexeme l => vector.Any(v => v.Text == l.Text),
        _ => throw new NotSupportedException($"{query.Kind} is no part of our queries."),
    };

    public static bool Finds(this NpgsqlTsVector vector, string typed) => vector.Matches(Crm.BuildingBlocks.Search.SearchText.Query(typed)!);
}
