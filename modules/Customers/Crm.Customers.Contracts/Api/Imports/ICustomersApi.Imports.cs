using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>
    /// Uploads a workbook (XLSX, its first sheet) or CSV file (at most 20 MB, 100,000 rows) of leads, customers, contacts, opportunities or activities, one of
    /// <see cref="ImportKinds"/>, and shows the first rows and how they would be read. All but leads need the permission to register or change what the rows are.
    /// </summary>
    [Multipart]
    [Post("/api/customers/imports")]
    Task<ImportPreview> UploadImportAsync(StreamPart file, [Query] string kind = ImportKinds.Lead, CancellationToken ct = default);

    /// <summary>The preview again, with another mapping where one is given.</summary>
    [Post("/api/customers/imports/{id}/preview")]
    Task<ImportPreview> PreviewImportAsync(Guid id, [Body] StartImportRequest request, CancellationToken ct = default);

    /// <summary>Starts loading in the background.</summary>
    [Post("/api/customers/imports/{id}/start")]
    Task<ImportStatus> StartImportAsync(Guid id, [Body] StartImportRequest request, CancellationToken ct = default);

    /// <summary>Where it stands.</summary>
    [Get("/api/customers/imports/{id}")]
    Task<ImportStatus> GetImportAsync(Guid id, CancellationToken ct = default);

    /// <summary>One's own imports, newest first; those of one kind where it is said.</summary>
    [Get("/api/customers/imports")]
    Task<Page<ImportStatus>> FindImportsAsync(int? limit = null, string? cursor = null, string? kind = null, CancellationToken ct = default);

    /// <summary>Stops after the rows that are being looked at; what was created stays.</summary>
    [Post("/api/customers/imports/{id}/cancel")]
    Task CancelImportAsync(Guid id, CancellationToken ct = default);

    /// <summary>
    /// Takes an import back in the background, within 30 days: what it created goes, what it changed is as before. Records that somebody worked with since are kept
    /// and listed with the reason. 409 where it runs, or was taken back already.
    /// </summary>
    [Post("/api/customers/imports/{id}/undo")]
    Task<ImportStatus> UndoImportAsync(Guid id, CancellationToken ct = default);

    /// <summary>Rows that could not be taken back, in the order of the file.</summary>
    [Get("/api/customers/imports/{id}/kept")]
    Task<Page<KeptRow>> FindKeptRowsAsync(Guid id, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Rows that resemble leads or customers.</summary>
    [Get("/api/customers/imports/{id}/suspects")]
    Task<Page<SuspectedRow>> FindSuspectsAsync(Guid id, string? state = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Accepts or skips suspected rows.</summary>
    [Post("/api/customers/imports/{id}/suspects")]
    Task<ImportStatus> DecideSuspectsAsync(Guid id, [Body] DecideSuspectsRequest request, CancellationToken ct = default);

    /// <summary>The bad rows as CSV (UTF-8) with the reason in the last column; correct and load it again.</summary>
    [Get("/api/customers/imports/{id}/errors.csv")]
    Task<HttpContent> ImportErrorsAsync(Guid id, CancellationToken ct = default);
}
