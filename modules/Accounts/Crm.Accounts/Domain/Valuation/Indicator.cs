using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;

namespace Crm.Accounts.Domain.Valuation;

/// <summary>An indicator of the library .</summary>
internal sealed class Indicator : IVersioned, IAudited
{
    private Indicator()
    {
    }

    public Guid Id { get; private init; }

    public uint Version { get; private set; }

    public string Code { get; private init; } = "";

    public string NameZh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string Direction { get; private set; } = "";

    public IndicatorScale Scale { get; private set; } = null!;

    public static Indicator Add(string code, IndicatorFields fields)
    {
        var indicator = new Indicator { Id = Guid.CreateVersion7(), Code = code };
        indicator.Change(fields);
        return indicator;
    }

    public void Change(IndicatorFields fields)
    {
        if (ScaleRules.Problem(fields.Scale, fields.Direction) is { } problem)
            throw problem.ToException();
        (NameZh, NameEn, Source, Direction, Scale) = (fields.NameZh.Trim(), fields.NameEn.Trim(), fields.Source, fields.Direction, fields.Scale);
    }

    /// <summary>The indicator as a scheme keeps it.</summary>
    public SchemeLine Line(decimal weight) => new(Code, NameZh, NameEn, Source, Direction, Scale, weight);
}
