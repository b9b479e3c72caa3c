using Crm.Knowledge.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Knowledge;

internal static class KnowledgeNavigation
{
    public static readonly NavModule Module = new("Knowledge", "Nav.Title",
        [
            new NavItem("Nav.Search", "/knowledge", "book", KnowledgePermissions.Read),
            new NavItem("Nav.Reviews", "/knowledge/reviews", "clipboard-check", KnowledgePermissions.Review, Count: new NavCount("/api/knowledge/reviews/count", "open")),
            new NavItem("Nav.Categories", "/knowledge/categories", "list", KnowledgePermissions.Manage),
            new NavItem("Nav.Synonyms", "/knowledge/synonyms", "language", KnowledgePermissions.Manage),
        ],
        [new NavItem("Nav.New", "/knowledge/articles/new", "edit", KnowledgePermissions.Write)]);
}
