using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Forms;

namespace Crm.Web.Pages.Customers.Segments;

/// <summary>A segment as typed; the filters are named as those of the customer list, whose address fills them.</summary>
public sealed class SegmentModel
{
    public string? Name { get; set; }
    public string? Kind { get; set; }
    public bool Shared { get; set; }
    public string? Note { get; set; }
    public string? Version { get; set; }
    public string? Q { get; set; }
    public string? Stage { get; set; }
    public string? Grade { get; set; }
    public string? Owner { get; set; }
    public string? Region { get; set; }
    public string? Industry { get; set; }
    public string? Nature { get; set; }
    public string? Ownership { get; set; }
    public string? Source { get; set; }
    public string? Confidentiality { get; set; }
    public string? Territory { get; set; }

    /// <summary>Filters by fields of the archive, as the API takes them.</summary>
    public List<string>? Fields { get; set; }

    /// <summary>With the filters the list was shown with.</summary>
    public static SegmentModel Of(PageUrl url, IReadOnlyList<string> fields) => new()
    {
        Kind = SegmentKinds.Live, Q = url["q"], Stage = url["stage"], Grade = url["grade"], Owner = url["owner"], Region = url["region"],
        Industry = url["industry"], Nature = url["nature"], Ownership = url["ownership"], Source = url["source"], Confidentiality = url["confidentiality"],
        Territory = url["territory"],
        Fields = [.. fields],
    };

    public static SegmentModel Of(SegmentDetails details) => new()
    {
        Name = details.Segment.Name, Kind = details.Segment.Kind, Shared = details.Segment.Shared, Note = details.Segment.Note, Version = details.ETag,
        Q = details.Segment.Filter?.Q, Stage = details.Segment.Filter?.Stage, Grade = details.Segment.Filter?.Grade,
        Owner = details.Segment.Filter?.Pool == true ? "pool" : details.Segment.Filter?.OwnerId?.ToString(),
        Region = details.Segment.Filter?.Region, Industry = details.Segment.Filter?.Industry, Nature = details.Segment.Filter?.Nature,
        Ownership = details.Segment.Filter?.Ownership, Source = details.Segment.Filter?.Source, Confidentiality = details.Segment.Filter?.Confidentiality, Fields = details.Segment.Filter?.Fields?.ToList(),
        Territory = details.Segment.Filter?.Territory?.ToString(),
    };

    public SegmentFields ToFields(Owners owners)
    {
        var (owner, pool) = owners.Read(Owner);
        return new(Name ?? "", Kind ?? "", new SegmentFilter(Blank(Q), Blank(Stage), Blank(Grade), owner, pool, Blank(Region), Blank(Industry), Blank(Nature), Blank(Ownership), Blank(Source), Fields is { Count: > 0 } ? Fields : null, Blank(Confidentiality), Guid.TryParse(Territory, out var territory) ? territory : null), Shared, Note);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
