namespace Crm.BuildingBlocks.Search;

/// <summary>How much a hit counts; PostgreSQL ranks D, C, B, A as 0.1, 0.2, 0.4, 1.0.</summary>
public enum SearchWeight
{
    /// <summary>Names, titles, codes.</summary>
    A,

    /// <summary>Keywords, tags, synonyms.</summary>
    B,

    /// <summary>Summaries and secondary fields.</summary>
    C,

    /// <summary>Running text.</summary>
    D,
}
