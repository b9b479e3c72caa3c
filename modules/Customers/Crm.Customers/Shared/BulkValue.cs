using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Reference;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Segments;

namespace Crm.Customers.Shared;

/// <summary>Checks once what a run sets for all its records.</summary>
internal static class BulkValue
{
    /// <summary>The field of the archive and its value; 422 at <c>field</c> or <c>value</c>.</summary>
    public static (FieldDefinition Field, FieldValue? Value) OfArchive(FieldSet set, BulkRequest request)
    {
        var key = request.Field![ImportFields.ValuePrefix.Length..];
        if (set.Find(key) is not { Retired: false } field)
            throw new RuleException("customers.field.unknown", "field", key);
        var (value, problem) = FieldCheck.Read(field, request.Value);
        if (problem is not null)
            throw new RuleException(problem.Code, "value", [.. problem.Args]);
        if (value is null && field.Required)
            throw new RuleException("customers.required", "value");
        return (field, value);
    }

    /// <summary>Whether the value may stand in the basic field; 422 at <c>value</c>.</summary>
    public static void Check(string kind, BulkRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Value))
        {
            if (!BulkFields.MayBeEmpty(kind, request.Field!))
                throw new RuleException("customers.required", "value");
            return;
        }
        switch (request.Field)
        {
            case "nature":
                Choice.Of("value", request.Value, Natures.All);
                break;
            case "ownership":
                Choice.Of("value", request.Value, Ownerships.All);
                break;
            case "source":
                Choice.Of("value", request.Value, LeadSources.All);
                break;
            case "importance":
                Choice.Of("value", request.Value, Importances.All);
                break;
            case "valueGrade" when Grade(request.Value) is not (>= 1 and <= 5):
                throw new RuleException("customers.lead.value_grade", "value", request.Value);
            case "industry" when Industries.Find(request.Value) is null:
                throw new RuleException("customers.industry", "value", request.Value);
            case "region" when Regions.Find(request.Value) is null:
                throw new RuleException("customers.region", "value", request.Value);
        }
    }

    public static int? Grade(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) ? grade : null;

    /// <summary>Only a frozen segment has members that are put in and taken out.</summary>
    public static void CheckFrozen(Segment segment)
    {
        if (segment.Kind != SegmentKinds.Frozen)
            throw new RuleException("customers.segment.live", "segmentId", segment.Name);
    }
}
