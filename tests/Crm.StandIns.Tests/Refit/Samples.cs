using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Refit;

namespace Crm.StandIns.Tests.Refit;

public enum Stage
{
    New,
    [EnumMember(Value = "in-work")]
    InWork,
    Won,
}

public sealed record Customer(Guid Id, string Name, Stage Stage, decimal? Limit = null);

public sealed record Address(string City, int? Floor);

public sealed record Filter
{
    public string? Text { get; init; }

    public int? Limit { get; init; }

    public Stage? Stage { get; init; }

    [AliasAs("since")]
    [Query(Format = "yyyy-MM-dd")]
    public DateTime? From { get; init; }

    [JsonPropertyName("owner_id")]
    public Guid? Owner { get; init; }

    public int[]? Grades { get; init; }

    [Query(CollectionFormat.Multi)]
    public List<string>? Tags { get; init; }

    public Address? Address { get; init; }

    [Query(SerializeNull = true)]
    public string? Sort { get; init; }

    [JsonIgnore]
    public string Secret { get; init; } = "secret";
}

public sealed record Form
{
    public string Name { get; init; } = "";

    [AliasAs("tel")]
    public string? Phone { get; init; }

    public string? Nothing { get; init; }

    public int[] Numbers { get; init; } = [];
}

public sealed record Keyed(Guid Id, string Name, int Page);
