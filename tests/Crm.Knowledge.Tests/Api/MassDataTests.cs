using System.Diagnostics;
using Crm.BuildingBlocks.Seeding;
using Crm.Knowledge.Contracts.Api;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Crm.Knowledge.Tests.Api;

/// <summary>What benchmarks search in.</summary>
public sealed class MassDataTests(KnowledgeHost knowledge, ITestOutputHelper output) : IClassFixture<KnowledgeHost>
{
    private const int Customers = 20_000;

    [Fact]
    public async Task An_article_for_every_ten_customers_is_there_found_and_readable()
    {
        await knowledge.Host.WithAsync<IServiceProvider, bool>(async services =>
        {
            await services.GetRequiredService<IEnumerable<IMassData>>().Single().CopyAsync(Customers, CancellationToken.None);
            await services.GetRequiredService<Jobs.CommonWordsJob>().RunAsync(CancellationToken.None);
            return true;
        });
        (await knowledge.Host.WithAsync<Data.KnowledgeDbContext, int>(db => Task.FromResult(db.Index.Count()))).ShouldBe(Customers / 10);
        (await knowledge.Host.WithAsync<Data.KnowledgeDbContext, int>(db => Task.FromResult(db.CommonWords.Count()))).ShouldBeGreaterThan(10);
        foreach (var typed in (string[])["停电赔偿", "货物延误怎么办", "outage compensation", "KB-2020-000042", "杭州"])
        {
            var watch = Stopwatch.StartNew();
            var found = await knowledge.Reading.SearchAsync(new ArticleFilter { Q = typed });
            output.WriteLine($"{typed}: {found.Items.Count} in {watch.ElapsedMilliseconds} ms");
            found.Items.ShouldNotBeEmpty(typed);
            (await knowledge.Reading.GetAsync(found.Items[0].Id)).PublishedVersion.ShouldBe(1);
        }
    }
}
