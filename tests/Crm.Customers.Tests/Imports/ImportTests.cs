using System.Net;
using System.Text;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Refit;

namespace Crm.Customers.Tests.Imports;

public sealed class ImportTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-01
    public async Task Good_rows_become_leads_and_bad_ones_come_back_with_the_reason_and_can_be_loaded_again()
    {
        var (good, bad) = (Some.Brand(), Some.Brand());
        var preview = await UploadAsync($"客户名称,联系人,手机,行业,地区,价值等级\n{good},王芳,{Some.Phone()},C38,杭州市,4\n{bad},李雷,12,C38,杭州,9\n");
        preview.Mapping.Select(m => m.Field).ShouldBe(["name", "contactName", "mobile", "industry", "region", "valueGrade"]);
        preview.Problems.Select(p => (p.Row, p.Field)).ShouldBe([(3, "valueGrade"), (3, "mobile")], ignoreOrder: true);

        var done = await RunAsync(preview);
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(1), d => d.Bad.ShouldBe(1), d => d.Processed.ShouldBe(2));
        var lead = (await customers.Api.FindLeadsAsync(good, ct: Ct)).Items.ShouldHaveSingleItem();
        lead.ShouldSatisfyAllConditions(l => l.Region.ShouldBe("330100"), l => l.ValueGrade.ShouldBe(4), l => l.Source.ShouldBe("import"));

        var errors = await ErrorsAsync(done.Id);
        errors.ShouldContain("Reason");
        errors.ShouldContain("“12” is no phone number");
        var again = await RunAsync(await UploadAsync(errors.Replace(",12,", $",{Some.Phone()},").Replace(",9,", ",3,")));
        again.Created.ShouldBe(1);
        (await customers.Api.FindLeadsAsync(bad, ct: Ct)).Items.ShouldHaveSingleItem().ValueGrade.ShouldBe(3);
    }

    [Theory] // C-01
    [InlineData("GB18030", "GB18030")]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("utf-16", "UTF-16")]
    public async Task Encodings_are_recognised(string written, string recognised)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var (encoding, name) = (Encoding.GetEncoding(written), Some.Brand() + "有限公司");
        byte[] content = [.. written == "GB18030" ? [] : encoding.GetPreamble(), .. encoding.GetBytes($"公司名称;电话\n{name};0571-{Some.Number()}1\n")];
        var preview = await UploadAsync(content);
        preview.Encoding.ShouldBe(recognised);
        preview.Delimiter.ShouldBe(";");
        preview.Rows[0][0].ShouldBe(name);
        preview.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ragged_rows_stray_quotes_huge_cells_and_formulas_do_no_harm()
    {
        var fine = Some.Brand();
        var done = await RunAsync(await UploadAsync(string.Join('\n',
            "name,phone,need",
            $"{Some.Brand()},13800000001",
            $"{Some.Brand()},13800000002,x,extra",
            $"{new string('长', 12_000)},13800000003,x",
            "=cmd|' /C calc'!A0,nothing,\"=1+1\"",
            $"{fine} \"the best\" Ltd,{Some.Phone()},\"with, comma\"",
            $"\"{Some.Brand()},13800000005,never closed",
            $"{Some.Brand()},{Some.Phone()},last")));
        done.ShouldSatisfyAllConditions(d => d.Bad.ShouldBe(5), d => d.Created.ShouldBe(2), d => d.Total.ShouldBe(7));
        var errors = await ErrorsAsync(done.Id);
        errors.ShouldContain("\"'=cmd|' /C calc'!A0\"");
        errors.ShouldContain("'=1+1");
        errors.ShouldNotContain("\n=");
    }

    [Theory]
    [InlineData("customers.import.binary")]
    [InlineData("customers.import.empty")]
    public async Task What_is_no_table_is_refused(string code)
    {
        byte[] content = code.EndsWith("binary", StringComparison.Ordinal) ? [0x50, 0x4B, 3, 4, 0, 0, 0, 0] : Encoding.UTF8.GetBytes("name,phone\n");
        var problem = await Some.ProblemAsync(() => UploadAsync(content), HttpStatusCode.UnprocessableEntity);
        problem.Code.ShouldBe(code);
    }

    [Fact] // C-02
    public async Task Suspected_duplicates_wait_for_a_decision()
    {
        var (known, twice) = (Some.Lead(), Some.Brand());
        await customers.Api.CreateLeadAsync(new(known), ct: Ct);
        var done = await RunAsync(await UploadAsync(
            $"name,mobile\n{known.Name}集团,{known.Contacts[0].Mobile}\n{twice}有限公司,{Some.Phone()}\n{twice},{Some.Phone()}\n"));
        done.ShouldSatisfyAllConditions(d => d.Suspected.ShouldBe(2), d => d.Created.ShouldBe(1));
        var suspects = (await customers.Api.FindSuspectsAsync(done.Id, ct: Ct)).Items;
        suspects.Select(s => s.Row).ShouldBe([2, 4]);
        suspects[0].Resembles[0].ShouldSatisfyAllConditions(d => d.Reasons.ShouldContain("phone"), d => d.Visible.ShouldBeTrue());
        (await customers.Api.DecideSuspectsAsync(done.Id, new([2], false), Ct)).Skipped.ShouldBe(1);
        (await customers.Api.DecideSuspectsAsync(done.Id, new([], true, "分公司"), Ct)).ShouldSatisfyAllConditions(s => s.Suspected.ShouldBe(0), s => s.Created.ShouldBe(2));
        (await customers.Api.FindLeadsAsync(twice, ct: Ct)).Total.ShouldBe(2);
    }

    [Fact] // survives a crash half-way, and messages that come twice
    public async Task A_message_delivered_again_creates_no_lead_twice()
    {
        var word = Some.Brand();
        var rows = string.Join('\n', Enumerable.Range(0, 450).Select(i => $"{word}{(char)('甲' + i)}{(char)('一' + i * 7)}{i}号店,{Some.Phone()}"));
        var preview = await UploadAsync("name,mobile\n" + rows);
        await customers.Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct);
        for (var i = 0; i < 5; i++)
            await customers.Host.PublishAsync(new ImportLeadRows(preview.Id));
        var done = await DoneAsync(preview.Id);
        done.Processed.ShouldBe(450);
        var leads = await customers.Host.WithAsync<CustomersDbContext, int>(db => db.Leads.CountAsync(l => l.Name.StartsWith(word)));
        leads.ShouldBe(done.Created);
        (done.Created + done.Suspected).ShouldBe(450);
    }

    [Fact]
    public async Task A_cancelled_import_stops_and_keeps_what_was_created()
    {
        var preview = await UploadAsync($"name,mobile\n{Some.Brand()},{Some.Phone()}\n");
        await customers.Api.CancelImportAsync(preview.Id, Ct);
        (await customers.Api.GetImportAsync(preview.Id, Ct)).State.ShouldBe("cancelled");
        var problem = await Some.ProblemAsync(() => customers.Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct), HttpStatusCode.Conflict);
        problem.Code.ShouldBe("customers.import.started");
    }

    [Fact]
    public async Task A_mapping_is_checked_and_remembered_for_the_next_file_of_the_person()
    {
        var header = "列" + Some.Number();
        var preview = await UploadAsync($"{header},mobile\n{Some.Brand()},{Some.Phone()}\n");
        preview.Mapping[0].Field.ShouldBeNull();
        var problem = await Some.ProblemAsync(() => customers.Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct), HttpStatusCode.UnprocessableEntity);
        problem.Code.ShouldBe("customers.import.no_name");
        await customers.Api.StartImportAsync(preview.Id, new([preview.Mapping[0] with { Field = "name" }, preview.Mapping[1]]), Ct);
        (await UploadAsync($"{header},mobile\n{Some.Brand()},{Some.Phone()}\n")).Mapping[0].Field.ShouldBe("name");
    }

    [Fact] // W-03
    public async Task An_import_is_seen_only_by_whoever_made_it()
    {
        var preview = await UploadAsync($"name,mobile\n{Some.Brand()},{Some.Phone()}\n");
        await Some.ProblemAsync(() => customers.As(customers.Xu).GetImportAsync(preview.Id, Ct), HttpStatusCode.NotFound);
    }

    private Task<ImportPreview> UploadAsync(string csv) => UploadAsync(Encoding.UTF8.GetBytes(csv));

    private async Task<ImportPreview> UploadAsync(byte[] content) =>
        await customers.Api.UploadImportAsync(new StreamPart(new MemoryStream(content), "leads.csv", "text/csv"), ct: Ct);

    private async Task<ImportStatus> RunAsync(ImportPreview preview)
    {
        await customers.Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct);
        return await DoneAsync(preview.Id);
    }

    private Task<ImportStatus> DoneAsync(Guid id) =>
        Eventually.BecomesAsync(() => customers.Api.GetImportAsync(id, Ct), s => s.State == "done", "import done", 60);

    private async Task<string> ErrorsAsync(Guid id) => await (await customers.Api.ImportErrorsAsync(id, Ct)).ReadAsStringAsync(Ct);
}
