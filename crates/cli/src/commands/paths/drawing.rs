//! Ways as a drawing in SVG.

use instantly_rbac::Certainty;
use instantly_rbac::escalation::{Fact, Graph};
use layout::backends::svg::SVGWriter;
use layout::core::base::Orientation;
use layout::core::geometry::Point;
use layout::core::style::{LineStyleKind, StyleAttr};
use layout::std_shapes::shapes::{Arrow, Element, LineEndKind, ShapeKind};
use layout::topo::layout::VisualGraph;

use crate::output::printable;

/// Width of a letter, and height of a box, in the units of the drawing.
const LETTER: f64 = 9.0;
const HEIGHT: f64 = 40.0;

/// The start is a circle, full control has a thick frame, assumed steps are dashed.
pub(super) fn svg(graph: &Graph) -> String {
    let mut drawing = VisualGraph::new(Orientation::LeftToRight);
    let mut nodes = Vec::new();
    for (at, node) in graph.nodes.iter().enumerate() {
        let label = printable(&node.label);
        let letters = u16::try_from(label.chars().count()).unwrap_or(u16::MAX);
        let size = Point::new(f64::from(letters) * LETTER + HEIGHT / 2.0, HEIGHT);
        let shape = if at == 0 { ShapeKind::new_circle(&label) } else { ShapeKind::new_box(&label) };
        let mut style = StyleAttr::simple();
        if node.gain == Some(Fact::EveryScope) {
            style.line_width = 4;
        }
        nodes.push(drawing.add_node(Element::create(shape, style, Orientation::LeftToRight, size)));
    }
    for edge in &graph.edges {
        let (Some(from), Some(to)) = (nodes.get(edge.from), nodes.get(edge.to)) else { continue };
        let line = match edge.certainty {
            Certainty::Documented => LineStyleKind::Normal,
            _ => LineStyleKind::Dashed,
        };
        let (plain, arrow) = (LineEndKind::None, LineEndKind::Arrow);
        let arrow = Arrow::new(plain, arrow, line, edge.rule, &StyleAttr::simple(), &None, &None);
        drawing.add_edge(arrow, *from, *to);
    }
    let mut writer = SVGWriter::new();
    drawing.do_it(false, false, false, &mut writer);
    writer.finalize() + "\n"
}
