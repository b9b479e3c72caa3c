using System.Net;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Refit;

namespace Crm.Customers.Tests.Imports;

/// <summary>
/// C-27: broken files of every kind, collected in <c>BadFiles</c>. The first word of a file's name says what becomes of it: refused as
/// <c>customers.import.{word}</c> at the field, or <c>ok</c>: it is read, loaded, and what is wrong comes back row by row.
/// </summary>
public sealed class BadFileTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "BadFiles");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_broken_file_is_refused_with_its_reason_or_its_rows_are(string name)
    {
        var (content, expected) = (await File.ReadAllBytesAsync(Path.Combine(Folder, name), Ct), name.Split('.')[0]);
        if (expected != "ok")
        {
            var problem = await Some.ProblemAsync(() => UploadAsync(content, name), HttpStatusCode.UnprocessableEntity);
            problem.Code.ShouldBe($"customers.import.{expected}");
            problem.Errors!.Keys.ShouldBe(["file"]);
            return;
        }
        var preview = await UploadAsync(content, name);
        preview.TotalRows.ShouldBeGreaterThan(0);
        ColumnMapping[] mapping = [.. preview.Mapping.Select((column, i) => column with { Field = i switch { 0 => "name", 1 => "mobile", 2 => "need", _ => null } })];
        await customers.Api.StartImportAsync(preview.Id, new(mapping), Ct);
        var done = await Eventually.BecomesAsync(() => customers.Api.GetImportAsync(preview.Id, Ct), s => s.State == "done", "the import to end");
        (done.Created + done.Bad + done.Suspected).ShouldBe(done.Total);
    }

    [Fact]
    public void Each_kind_is_there() => Files.Count.ShouldBeGreaterThan(20);

    private async Task<ImportPreview> UploadAsync(byte[] content, string name) =>
        await customers.Api.UploadImportAsync(new StreamPart(new MemoryStream(content), name), ct: Ct);
}
