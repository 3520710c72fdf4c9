#pragma once

#include "graph/picture.hpp"

#include <vector>

/// What makes a picture of an evening easy or hard to read, as numbers.

/// The length of a curve, in picture heights.
double length_of(const graph::Curve& curve);

/// How much longer a curve is than the straight way between its ends: 1 is straight.
double detour(const graph::Curve& curve);

/// The furthest that a curve leaves the straight way between its ends, in picture heights.
double straying(const graph::Curve& curve);

/// How many pairs of curves cross.
int crossings(const graph::Picture& picture);

/// How many curves run through a label, whoever's it is.
int curves_through_labels(const graph::Picture& picture);

/// How many curves run through a disc that they do not join.
int curves_through_discs(const graph::Picture& picture);

/// How many organisations carry a name.
int named(const graph::Picture& picture);
