using System.Text.Json;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Imports;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Tells what is wrong with a row, by the rules of what it is.</summary>
internal interface IRowReader
{
    IReadOnlyList<RowProblem> Problems(string[] row);
}

internal static class RowReaders
{
    /// <summary>The reader for what the rows of a file are.</summary>
    public static IRowReader Of(FileImport import, IReadOnlyList<ColumnMapping> mapping, string source, string mode, FieldSet archive, DateTimeOffset now, ErrorTexts texts) => import.Kind switch
    {
        ImportKinds.Customer => new CustomerRowReader(import.Headers, mapping, source, mode, archive, texts),
        ImportKinds.Contact => new ContactRowReader(import.Headers, mapping, mode, texts),
        ImportKinds.Opportunity => new OpportunityRowReader(import.Headers, mapping, mode, now, texts),
        ImportKinds.Activity => new ActivityRowReader(import.Headers, mapping, mode, now, texts),
        _ => new LeadRowReader(import, mapping, source, false, texts),
    };

    /// <summary>The import's field of a property: <c>Contact.Email</c> is email, <c>Phones[2]</c> is phones.</summary>
    public static string Field(string property)
    {
        var last = property[(property.LastIndexOf('.') + 1)..];
        return JsonNamingPolicy.CamelCase.ConvertName(last.Split('[')[0]);
    }
}
