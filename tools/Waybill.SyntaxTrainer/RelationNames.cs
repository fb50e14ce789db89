using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Names of the relations in treebanks.</summary>
internal static class RelationNames
{
    private static readonly Dictionary<string, Relation> Known = new(StringComparer.Ordinal)
    {
        ["dep"] = Relation.Dep,
        ["root"] = Relation.Root,
        ["acl"] = Relation.Acl,
        ["acl:relcl"] = Relation.AclRelcl,
        ["advcl"] = Relation.Advcl,
        ["advmod"] = Relation.Advmod,
        ["amod"] = Relation.Amod,
        ["appos"] = Relation.Appos,
        ["aux"] = Relation.Aux,
        ["aux:pass"] = Relation.AuxPass,
        ["aux:caus"] = Relation.AuxCaus,
        ["case"] = Relation.Case,
        ["cc"] = Relation.Cc,
        ["ccomp"] = Relation.Ccomp,
        ["compound"] = Relation.Compound,
        ["compound:prt"] = Relation.CompoundPrt,
        ["conj"] = Relation.Conj,
        ["cop"] = Relation.Cop,
        ["csubj"] = Relation.Csubj,
        ["det"] = Relation.Det,
        ["discourse"] = Relation.Discourse,
        ["dislocated"] = Relation.Dislocated,
        ["expl"] = Relation.Expl,
        ["expl:pass"] = Relation.ExplPass,
        ["fixed"] = Relation.Fixed,
        ["flat"] = Relation.Flat,
        ["goeswith"] = Relation.Goeswith,
        ["iobj"] = Relation.Iobj,
        ["list"] = Relation.List,
        ["mark"] = Relation.Mark,
        ["nmod"] = Relation.Nmod,
        ["nmod:poss"] = Relation.NmodPoss,
        ["nmod:desc"] = Relation.NmodDesc,
        ["nsubj"] = Relation.Nsubj,
        ["nsubj:pass"] = Relation.NsubjPass,
        ["nummod"] = Relation.Nummod,
        ["obj"] = Relation.Obj,
        ["obl"] = Relation.Obl,
        ["obl:agent"] = Relation.OblAgent,
        ["obl:arg"] = Relation.OblArg,
        ["obl:unmarked"] = Relation.OblTime,
        ["orphan"] = Relation.Orphan,
        ["parataxis"] = Relation.Parataxis,
        ["punct"] = Relation.Punct,
        ["reparandum"] = Relation.Reparandum,
        ["vocative"] = Relation.Vocative,
        ["xcomp"] = Relation.Xcomp,
        ["nmod:unmarked"] = Relation.NmodTime,
        ["obl:mod"] = Relation.Obl,
        ["obj:agent"] = Relation.OblAgent,
        ["iobj:agent"] = Relation.OblAgent,
        ["advcl:cleft"] = Relation.AclRelcl,
        ["csubj:pass"] = Relation.Csubj,
    };

    /// <summary>The relation of a treebank's label; an unknown subtype is dropped.</summary>
    public static Relation Of(string label)
    {
        if (Known.TryGetValue(label, out var relation)) return relation;
        var colon = label.IndexOf(':', StringComparison.Ordinal);
        return Known.TryGetValue(colon < 0 ? label : label[..colon], out relation) ? relation : Relation.Dep;
    }

    /// <summary>The universal relation, without subtype.</summary>
    public static string Universal(Relation relation)
    {
        var name = Known.First(pair => pair.Value == relation).Key;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? name : name[..colon];
    }
}
