using Crm.Accounts.Contracts.Api;

namespace Crm.Web.Pages.Accounts;

/// <summary>A scheme's draft as typed; an indicator without a weight is left out.</summary>
public sealed class SchemeModel
{
    /// <summary>The version that was read.</summary>
    public string? Version { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>A weight for each indicator of the library.</summary>
    public List<Row> Weights { get; set; } = [];

    /// <summary>Score from which a customer is platinum.</summary>
    public decimal? Platinum { get; set; }

    /// <summary>Gold.</summary>
    public decimal? Gold { get; set; }

    /// <summary>Iron.</summary>
    public decimal? Iron { get; set; }

    /// <summary>Strategic.</summary>
    public decimal? Strategic { get; set; }

    /// <summary>Key.</summary>
    public decimal? Key { get; set; }

    internal static SchemeModel Of(SchemeDetails scheme, IReadOnlyList<IndicatorDetails> library)
    {
        var (classes, tiers) = (scheme.Classes.ToDictionary(c => c.Key, c => c.From), scheme.Tiers.ToDictionary(t => t.Key, t => t.From));
        return new SchemeModel
        {
            Version = scheme.ETag,
            Name = scheme.Name,
            Weights = [.. library.Select(i => new Row { Code = i.Code, Weight = scheme.Lines.FirstOrDefault(l => l.Indicator == i.Code)?.Weight })],
            Platinum = classes["platinum"],
            Gold = classes["gold"],
            Iron = classes["iron"],
            Strategic = tiers["strategic"],
            Key = tiers["key"],
        };
    }

    internal SchemeFields Fields() => new(
        Name ?? "", [.. Weights.Where(w => w.Weight is not null and not 0).Select(w => new SchemeWeight(w.Code ?? "", w.Weight!.Value))],
        [new("platinum", Platinum ?? 0), new("gold", Gold ?? 0), new("iron", Iron ?? 0)], [new("strategic", Strategic ?? 0), new("key", Key ?? 0)]);

    /// <summary>An indicator's weight.</summary>
    public sealed class Row
    {
        /// <summary>The indicator's code.</summary>
        public string? Code { get; set; }

        /// <summary>Percent.</summary>
        public decimal? Weight { get; set; }
    }
}
